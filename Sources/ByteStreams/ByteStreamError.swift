/// What can go wrong between a file and memory. `code` is the system's errno.
public enum ByteStreamError: Error, Hashable, Sendable {
    case notFound(path: String)
    case isDirectory(path: String)
    case notReadable(path: String, code: Int32)
    case notWritable(path: String, code: Int32)
    case readFailed(path: String, code: Int32)
    /// A full disk is code 28 (ENOSPC).
    case writeFailed(path: String, code: Int32)
    /// No gzip stream, or one that breaks off or fails its checksum.
    case badCompression(path: String)
    /// The file is there and may not be replaced.
    case exists(path: String)
}
