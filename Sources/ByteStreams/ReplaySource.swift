/// A source whose beginning was looked at and is given again: how a format is guessed from its head
/// even on standard input.
public final class ReplaySource: ByteSource {
    private let rest: any ByteSource
    private var position = 0
    /// What was read ahead: fewer bytes than asked for only when the source is that short.
    public let head: [UInt8]

    /// Reads the first `count` bytes of `source`.
    public init(_ source: any ByteSource, peeking count: Int = 1 << 16) throws(ByteStreamError) {
        rest = source
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, count), alignment: 16)
        defer { buffer.deallocate() }
        var filled = 0
        while filled < count {
            let added = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled..<count]))
            if added == 0 { break }
            filled += added
        }
        head = Array(buffer[..<filled])
    }

    /// Leaves out the first bytes of the head, a byte order mark say.
    public func skip(_ count: Int) { position = min(position + count, head.count) }

    public func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteStreamError) -> Int {
        guard position < head.count else { return try rest.read(into: buffer) }
        let count = min(buffer.count, head.count - position)
        head[position..<(position + count)].withUnsafeBytes { buffer.copyMemory(from: $0) }
        position += count
        return count
    }
}
