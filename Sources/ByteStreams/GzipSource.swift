internal import CZlib

/// What a gzip stream holds (RFC 1952), piece by piece in bounded memory; several members one after the
/// other are one text, as for `gunzip`.
public final class GzipSource: ByteSource {
    private let source: any ByteSource
    private let name: String
    private let input: UnsafeMutableRawBufferPointer
    private var stream = z_stream()
    /// The last member is complete: the source may end here.
    private var isBetweenMembers = true
    private var isAtEnd = false

    /// - Parameters:
    ///   - source: compressed bytes, from the first one on.
    ///   - name: stands in errors.
    public init(_ source: any ByteSource, named name: String) throws(ByteStreamError) {
        self.source = source
        self.name = name
        input = .allocate(byteCount: 1 << 16, alignment: 16)
        guard planisphere_inflate_begin(&stream) == Z_OK else { throw .badCompression(path: name) }
    }

    deinit {
        inflateEnd(&stream)
        input.deallocate()
    }

    /// The source itself, or what it holds when it begins like a gzip stream, whatever it is called.
    public static func opening(_ source: any ByteSource, named name: String) throws(ByteStreamError) -> any ByteSource {
        let replay = try ReplaySource(source, peeking: 2)
        return replay.head == [0x1F, 0x8B] ? try GzipSource(replay, named: name) : replay
    }

    /// A file, « - » included, decompressed when it is a gzip stream.
    public static func opening(path: String) throws(ByteStreamError) -> any ByteSource {
        try opening(FileSource(path: path), named: path)
    }

    /// - Throws: `badCompression` for what is no gzip stream, breaks off, or fails its checksum.
    public func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteStreamError) -> Int {
        guard let start = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self), !buffer.isEmpty, !isAtEnd else {
            return 0
        }
        stream.next_out = start
        stream.avail_out = UInt32(clamping: buffer.count)
        let room = stream.avail_out
        while stream.avail_out == room {
            if stream.avail_in == 0 {
                let count = try source.read(into: input)
                if count == 0 {
                    guard isBetweenMembers else { throw .badCompression(path: name) }
                    isAtEnd = true
                    return 0
                }
                stream.next_in = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
                stream.avail_in = UInt32(clamping: count)
            }
            isBetweenMembers = false
            switch inflate(&stream, Z_NO_FLUSH) {
            case Z_OK, Z_BUF_ERROR: break
            case Z_STREAM_END:
                isBetweenMembers = true
                // Another member may follow; without one, the next read finds the end.
                guard inflateReset(&stream) == Z_OK else { throw .badCompression(path: name) }
            default: throw .badCompression(path: name)
            }
        }
        return Int(room - stream.avail_out)
    }
}
