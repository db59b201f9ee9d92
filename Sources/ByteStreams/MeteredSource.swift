/// A source that counts what is taken from it: how far a progress bar is.
public final class MeteredSource: ByteSource {
    private let source: any ByteSource
    /// Bytes given so far.
    public private(set) var count = 0

    public init(_ source: any ByteSource) { self.source = source }

    public func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteStreamError) -> Int {
        let added = try source.read(into: buffer)
        count += added
        return added
    }
}
