import ByteStreams
import Glibc
import Wording

extension Failure {
    /// What the system said of a file, in the words of the table.
    init(_ error: ByteStreamError) {
        switch error {
        case .notFound(let path): self.init(.inputNotFound, path)
        case .isDirectory(let path): self.init(.inputIsDirectory, path)
        case .notReadable(let path, let code), .readFailed(let path, let code):
            self.init(.inputUnreadable, path, Failure.words(of: code))
        case .notWritable(let path, let code), .writeFailed(let path, let code):
            if code == ENOSPC || code == EDQUOT || code == EFBIG {
                self.init(.diskFull, path)
            } else {
                self.init(.outputUnwritable, path, Failure.words(of: code))
            }
        case .badCompression(let path):
            self.init(
                .inputMalformed, french: [path, Phrases.badCompression(.french)],
                english: [path, Phrases.badCompression(.english)])
        case .exists(let path): self.init(.outputExists, path)
        }
    }

    /// The system's sentence for an errno.
    static func words(of code: Int32) -> String {
        guard let text = strerror(code) else { return "errno \(code)" }
        return String(cString: text)
    }
}
