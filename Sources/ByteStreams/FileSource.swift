import Glibc

/// A file, or standard input for the path « - », read in order.
public final class FileSource: ByteSource {
    let descriptor: Int32
    private let ownsDescriptor: Bool
    public let path: String
    /// Bytes of a regular file; nil for a pipe.
    public let size: Int?

    /// - Throws: `notFound`, `isDirectory` or `notReadable`.
    public init(path: String) throws(ByteStreamError) {
        self.path = path
        if path == "-" {
            descriptor = 0
            ownsDescriptor = false
            size = nil
            return
        }
        let opened = open(path, O_RDONLY | O_CLOEXEC)
        guard opened >= 0 else {
            throw errno == ENOENT || errno == ENOTDIR ? .notFound(path: path) : .notReadable(path: path, code: errno)
        }
        var status = stat()
        guard fstat(opened, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
            close(opened)
            throw .isDirectory(path: path)
        }
        descriptor = opened
        ownsDescriptor = true
        size = status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
    }

    deinit {
        if ownsDescriptor { close(descriptor) }
    }

    public func read(into buffer: UnsafeMutableRawBufferPointer) throws(ByteStreamError) -> Int {
        while true {
            let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
            if count >= 0 { return count }
            if errno != EINTR { throw .readFailed(path: path, code: errno) }
        }
    }

    /// The whole file in memory: for the small files of a territory, not for what users import.
    public static func contents(of path: String) throws(ByteStreamError) -> [UInt8] {
        try FileSource(path: path).contents()
    }
}
