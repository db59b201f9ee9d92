import ByteStreams

/// Passes bytes on and keeps their digest, so that a file is read once.
final class HashingSource: ByteSource {
    private let source: any ByteSource
    private var stream = SHA256Stream()

    init(_ source: any ByteSource) { self.source = source }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteStreamError) -> Int {
        let count = try source.read(into: buffer)
        stream.update(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        return count
    }

    var byteCount: Int { stream.byteCount }

    /// Of what was read so far.
    var hexDigest: String {
        var copy = stream
        return copy.hexDigest()
    }
}
