import ByteStreams
import Glibc
import Synchronization

/// What stays when the run is cut off, in words that are ready before that happens: a signal handler makes no sentences.
public enum Holding {
    /// Address of a C string, 0 when there is nothing to say. The last one is never freed: a handler may be reading it.
    private static let words = Atomic<UInt>(0)

    static func announce(_ text: String) {
        guard let copy = strdup("planisphere: " + VisibleControls.visible(text) + "\n") else { return }
        words.store(UInt(bitPattern: copy), ordering: .releasing)
    }

    /// On standard error. Takes no lock and allocates nothing.
    public static func tell() {
        guard let text = UnsafePointer<CChar>(bitPattern: words.load(ordering: .acquiring)) else { return }
        _ = write(2, text, strlen(text))
    }
}
