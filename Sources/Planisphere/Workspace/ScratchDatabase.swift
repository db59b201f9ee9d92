import Glibc
import SpatialStore

/// The name of a database that goes away: where a dry run works when there is no database yet, since it
/// promised to write nothing.
struct ScratchDatabase: ~Copyable {
    private let folder: String

    /// - Throws: `outputUnwritable` when there is no room for temporary files (`TMPDIR`, else `/tmp`).
    init() throws(Failure) {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var name = Array("\(parent)/planisphere-XXXXXX".utf8CString)
        let made = name.withUnsafeMutableBufferPointer { buffer in
            buffer.baseAddress.map { mkdtemp($0) != nil } ?? false
        }
        folder = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        guard made else { throw Failure(unwritable: folder, code: errno) }
    }

    deinit {
        for ending in NeedsStore.companions { unlink(path + ending) }
        rmdir(folder)
    }

    var path: String { folder + "/planisphere.sqlite" }

    static func isNeeded(for database: String) -> Bool { FileIdentity.isMissing(database) }
}
