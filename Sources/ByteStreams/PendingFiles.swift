import Glibc
import Synchronization

/// The neighbours of files that are being written, so that an interruption leaves none behind.
public enum PendingFiles {
    // Four places are more files than one command writes at once; a file that finds none is merely
    // not tidied after an interruption. Each holds the address of a C string, 0 when free.
    private static let first = Atomic<UInt>(0)
    private static let second = Atomic<UInt>(0)
    private static let third = Atomic<UInt>(0)
    private static let fourth = Atomic<UInt>(0)

    /// Removes them all. May be called from a signal handler: it takes no lock and allocates nothing.
    public static func removeAll() {
        remove(first.load(ordering: .acquiring))
        remove(second.load(ordering: .acquiring))
        remove(third.load(ordering: .acquiring))
        remove(fourth.load(ordering: .acquiring))
    }

    static func add(_ path: String) {
        guard let copy = strdup(path) else { return }
        let address = UInt(bitPattern: copy)
        if first.compareExchange(expected: 0, desired: address, ordering: .releasing).exchanged { return }
        if second.compareExchange(expected: 0, desired: address, ordering: .releasing).exchanged { return }
        if third.compareExchange(expected: 0, desired: address, ordering: .releasing).exchanged { return }
        if fourth.compareExchange(expected: 0, desired: address, ordering: .releasing).exchanged { return }
        free(copy)
    }

    // The C string is not freed: a signal handler may be reading it.
    static func forget(_ path: String) {
        forget(path, in: first)
        forget(path, in: second)
        forget(path, in: third)
        forget(path, in: fourth)
    }

    private static func forget(_ path: String, in slot: borrowing Atomic<UInt>) {
        let address = slot.load(ordering: .acquiring)
        guard let text = UnsafePointer<CChar>(bitPattern: address), String(cString: text) == path else { return }
        slot.store(0, ordering: .releasing)
    }

    private static func remove(_ address: UInt) {
        guard let path = UnsafePointer<CChar>(bitPattern: address) else { return }
        unlink(path)
    }
}
