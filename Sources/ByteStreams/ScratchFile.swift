import Glibc

/// A file without a name in the folder for temporary files: bytes are put behind one another and read again anywhere.
/// It is gone with its owner, whatever happens.
public final class ScratchFile: SeekableBytes {
    private let descriptor: Int32
    public private(set) var count = 0

    /// In `TMPDIR`, else in /tmp.
    public init() throws(ByteStreamError) {
        let folder = getenv("TMPDIR").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
        var template = Array("\(folder)/planisphere-XXXXXX".utf8CString)
        let opened = template.withUnsafeMutableBufferPointer { name -> Int32 in
            guard let start = name.baseAddress else { return -1 }
            let opened = mkstemp(start)
            if opened >= 0 {
                unlink(start)
                _ = fcntl(opened, F_SETFD, FD_CLOEXEC)
            }
            return opened
        }
        guard opened >= 0 else { throw .notWritable(path: folder, code: errno) }
        descriptor = opened
    }

    /// A copy of what a pipe brings, which can be read once alone.
    /// - Parameter limit: bytes; of a longer source one more is taken, so that it is seen to be longer.
    public convenience init(copying source: any ByteSource, upTo limit: Int) throws(ByteStreamError) {
        try self.init()
        let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
        defer { chunk.deallocate() }
        while count <= limit {
            let room = UnsafeMutableRawBufferPointer(rebasing: chunk[..<min(chunk.count, limit + 1 - count)])
            let added = try source.read(into: room)
            if added == 0 { return }
            try append(UnsafeRawBufferPointer(rebasing: chunk[..<added]))
        }
    }

    deinit { close(descriptor) }

    public func append(_ bytes: UnsafeRawBufferPointer) throws(ByteStreamError) {
        var written = 0
        while written < bytes.count, let start = bytes.baseAddress {
            let added = pwrite(descriptor, start + written, bytes.count - written, count + written)
            if added < 0, errno == EINTR { continue }
            guard added > 0 else { throw .writeFailed(path: "TMPDIR", code: errno) }
            written += added
        }
        count += written
    }

    public func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(ByteStreamError) -> Int {
        try SeekableFile.read(descriptor, at: offset, into: buffer, path: "TMPDIR")
    }
}
