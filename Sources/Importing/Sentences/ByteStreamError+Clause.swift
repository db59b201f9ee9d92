public import ByteStreams
public import Wording

extension ByteStreamError {
    /// What is wrong, to stand behind the name of the file; without a point.
    public var clause: Sentence {
        if case .badCompression = self { return Sentence(Phrases.badCompression) }
        return Sentence(Phrases.system(number))
    }

    /// The system's number for it.
    private var number: Int32 {
        switch self {
        case .notFound: 2
        case .exists: 17
        case .isDirectory: 21
        case .notReadable(_, let code), .notWritable(_, let code), .readFailed(_, let code),
            .writeFailed(_, let code):
            code
        // EILSEQ: the bytes are not what they should be.
        case .badCompression: 84
        }
    }
}
