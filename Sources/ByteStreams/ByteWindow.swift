/// A view that slides over a source: the bytes from some offset on, in one piece, growing on demand.
/// Readers look at it without bounds checks, so it is theirs to stay inside `0..<count`; the byte at
/// `count` may be looked at too and is always a line feed, which lets a scanning loop do without a test.
public final class ByteWindow {
    private let source: any ByteSource
    private var storage: UnsafeMutableRawBufferPointer
    /// Bytes in view.
    public private(set) var count = 0
    /// Where the first byte in view stands in the source.
    public private(set) var offset = 0
    /// The source has said that nothing follows.
    public private(set) var isAtEnd = false

    /// - Parameter capacity: bytes in view at the start; the window doubles when the reader keeps all of them.
    public init(_ source: any ByteSource, capacity: Int = 1 << 18) {
        self.source = source
        storage = .allocate(byteCount: max(64, capacity) + 1, alignment: 16)
        storage[0] = 10
    }

    deinit { storage.deallocate() }

    /// The bytes in view. Good until the next `slide`.
    public var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: storage[..<count]) }

    /// The first byte in view, never nil. Good until the next `slide`.
    public var base: UnsafePointer<UInt8> {
        // The storage is never empty: the initialiser allocates at least 65 bytes.
        UnsafePointer(storage.bindMemory(to: UInt8.self).baseAddress.unsafelyUnwrapped)
    }

    /// Forgets the first `discarded` bytes in view and reads on.
    /// - Returns: how many bytes came; 0 means the end of the source.
    /// - Complexity: moves the bytes that stay; doubles the storage when it is full.
    public func slide(discarding discarded: Int) throws(ByteStreamError) -> Int {
        let kept = count - discarded
        if discarded > 0, let start = storage.baseAddress {
            start.copyMemory(from: start + discarded, byteCount: kept)
            offset += discarded
            count = kept
        }
        defer { storage[count] = 10 }
        if isAtEnd { return 0 }
        if kept + 1 >= storage.count { grow() }
        let room = UnsafeMutableRawBufferPointer(rebasing: storage[kept..<(storage.count - 1)])
        let added = try source.read(into: room)
        count = kept + added
        isAtEnd = added == 0
        return added
    }

    private func grow() {
        let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: 2 * storage.count, alignment: 16)
        larger.copyMemory(from: UnsafeRawBufferPointer(storage))
        storage.deallocate()
        storage = larger
    }
}
