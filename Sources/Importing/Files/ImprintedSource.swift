public import ByteStreams
public import NeedsModel
import PlainText

/// Passes the bytes of a file on and takes its imprint on the way, so that a file is read once and recognised under
/// another name.
public final class ImprintedSource: ByteSource {
    private let source: any ByteSource
    private var hash = ContentHash()
    /// Whatever pieces the bytes come in, they are hashed in blocks of this length.
    private var block: [UInt8] = []
    private var byteCount = 0
    private var isAtEnd = false

    private static let blockSize = 1 << 16

    public init(_ source: any ByteSource) {
        self.source = source
        block.reserveCapacity(Self.blockSize)
    }

    public func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteStreamError) -> Int {
        let count = try source.read(into: buffer)
        guard count > 0 else {
            isAtEnd = isAtEnd || !buffer.isEmpty
            return count
        }
        byteCount += count
        var rest = UnsafeRawBufferPointer(rebasing: buffer[..<count])
        while !rest.isEmpty {
            let piece = rest.prefix(Self.blockSize - block.count)
            block.append(contentsOf: piece)
            if block.count == Self.blockSize {
                block.withUnsafeBytes { hash.combine($0) }
                block.removeAll(keepingCapacity: true)
            }
            rest = UnsafeRawBufferPointer(rebasing: rest[piece.endIndex...])
        }
        return count
    }

    /// Nil before the end of the file was seen.
    public var imprint: FileImprint? {
        guard isAtEnd else { return nil }
        var hash = hash
        block.withUnsafeBytes { hash.combine($0) }
        return FileImprint(digest: hash.value, byteCount: byteCount)
    }
}
