import Glibc

/// A file that appears whole or not at all: bytes go to a neighbour that is renamed at the end.
/// The path « - » is standard output, which is written at once; so are pipes and devices (`/dev/null`,
/// `>(sort)` of a shell), which hold nothing that could be replaced and must never be renamed over.
///
/// A sink that is dropped without `finish()` removes its neighbour.
public final class FileSink: ByteSink {
    public let path: String
    private let temporary: String
    private var descriptor: Int32
    private var isOpen = true
    private let overwrites: Bool
    /// Nothing is renamed at the end.
    private let isStream: Bool

    /// - Throws: `exists` when the file is there and `overwriting` is false, `isDirectory`, `notWritable`.
    public init(path: String, overwriting: Bool = false) throws(ByteStreamError) {
        self.path = path
        overwrites = overwriting
        guard path != "-" else {
            temporary = ""
            descriptor = 1
            isStream = true
            return
        }
        var status = stat()
        if stat(path, &status) == 0 {
            if status.st_mode & S_IFMT == S_IFDIR { throw .isDirectory(path: path) }
            guard status.st_mode & S_IFMT == S_IFREG else {
                temporary = ""
                isStream = true
                descriptor = open(path, O_WRONLY | O_CLOEXEC)
                guard descriptor >= 0 else { throw .notWritable(path: path, code: errno) }
                return
            }
            if !overwriting { throw .exists(path: path) }
        }
        isStream = false
        temporary = "\(path).\(getpid()).part"
        descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .notWritable(path: path, code: errno) }
        PendingFiles.add(temporary)
    }

    deinit {
        guard isOpen, path != "-" else { return }
        close(descriptor)
        guard !isStream else { return }
        unlink(temporary)
        PendingFiles.forget(temporary)
    }

    public func write(_ bytes: UnsafeRawBufferPointer) throws(ByteStreamError) {
        var rest = bytes
        while !rest.isEmpty {
            let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
            if count < 0 {
                if errno == EINTR { continue }
                throw .writeFailed(path: path, code: errno)
            }
            rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        }
    }

    /// - Throws: `exists` when somebody made the file in the meantime, `writeFailed`.
    public func finish() throws(ByteStreamError) {
        guard path != "-", isOpen else { return }
        isOpen = false
        if isStream {
            guard close(descriptor) == 0 else { throw .writeFailed(path: path, code: errno) }
            return
        }
        defer { PendingFiles.forget(temporary) }
        guard close(descriptor) == 0 else {
            let code = errno
            unlink(temporary)
            throw .writeFailed(path: path, code: code)
        }
        // link + unlink refuses an existing file atomically; rename replaces it atomically.
        if overwrites {
            guard rename(temporary, path) == 0 else {
                let code = errno
                unlink(temporary)
                throw .notWritable(path: path, code: code)
            }
            return
        }
        let linked = link(temporary, path)
        let code = errno
        if linked == 0 {
            unlink(temporary)
        } else if code == EEXIST {
            unlink(temporary)
            throw .exists(path: path)
        } else {
            // Some file systems have no hard links.
            guard rename(temporary, path) == 0 else {
                unlink(temporary)
                throw .notWritable(path: path, code: code)
            }
        }
    }
}
