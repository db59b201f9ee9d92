import Glibc

/// Bytes that can be read anywhere, in any order.
public protocol SeekableBytes: AnyObject {
    var count: Int { get }
    /// Fills the start of `buffer` with what stands at `offset`, and returns how many bytes came; 0 at the end.
    func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(ByteStreamError) -> Int
}

extension SeekableBytes {
    /// At most `count` bytes from `offset` on: fewer only at the end.
    public func bytes(at offset: Int, count: Int) throws(ByteStreamError) -> [UInt8] {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 16)
        defer { buffer.deallocate() }
        var filled = 0
        while filled < count {
            let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
            let added = try read(at: offset + filled, into: rest)
            if added == 0 { break }
            filled += added
        }
        return Array(buffer[..<filled])
    }
}

/// A regular file read anywhere.
public final class SeekableFile: SeekableBytes {
    private let file: FileSource
    public let count: Int

    /// Nil for a pipe, whose bytes pass once.
    public init?(_ file: FileSource) {
        guard let size = file.size else { return nil }
        self.file = file
        count = size
    }

    public func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(ByteStreamError) -> Int {
        try SeekableFile.read(file.descriptor, at: offset, into: buffer, path: file.path)
    }

    static func read(
        _ descriptor: Int32, at offset: Int, into buffer: UnsafeMutableRawBufferPointer, path: String
    ) throws(ByteStreamError) -> Int {
        while true {
            let count = pread(descriptor, buffer.baseAddress, buffer.count, offset)
            if count >= 0 { return count }
            if errno != EINTR { throw .readFailed(path: path, code: errno) }
        }
    }
}
