import ByteStreams
import Glibc
import Importing
import Wording

extension Failure {
    /// What the system said of a file, in the words of the table.
    init(_ error: ByteStreamError) {
        switch error {
        case .notFound(let path): self.init(.inputNotFound, path)
        case .isDirectory(let path): self.init(.inputIsDirectory, path)
        case .notReadable(let path, _), .readFailed(let path, _):
            self.init(.inputUnreadable, Sentence(verbatim: path), error.clause)
        // Standard output: there is no file that could stay as it was.
        case .writeFailed("-", _): self.init(.outputCutShort, error.clause)
        case .notWritable(let path, ENOENT): self.init(unwritable: path, code: ENOENT)
        case .notWritable(let path, let code), .writeFailed(let path, let code):
            if code == ENOSPC || code == EDQUOT || code == EFBIG {
                self.init(.diskFull, path)
            } else {
                self.init(.outputUnwritable, Sentence(verbatim: path), error.clause)
            }
        case .badCompression(let path):
            self.init(.inputMalformed, Sentence(verbatim: path), Sentence(Phrases.badCompression))
        case .exists(let path): self.init(.outputExists, path)
        }
    }

    /// A file or folder that cannot be written, for an errno.
    init(unwritable path: String, code: Int32) {
        let missing = code == ENOENT ? FileIdentity.firstMissingFolder(of: path) : nil
        let clause = missing.map { Sentence(Phrases.Failures.folderMissing, Sentence(verbatim: $0)) }
        self.init(.outputUnwritable, Sentence(verbatim: path), clause ?? Sentence(Phrases.system(code)))
    }
}
