public import ByteStreams
import Wording

/// Bytes that a use case reads: where they come from is the face's business, a file, standard input or the body of
/// a request.
public struct NamedInput: Sendable {
    /// What is read, and how much of it there is where somebody knows.
    struct Opened {
        let source: any ByteSource
        var size: Int?
    }

    /// What messages and reports call it.
    public let name: String
    private let opening: @Sendable () throws -> Opened
    /// Known without opening it, which a pipe forbids to try.
    let isMissing: @Sendable () -> Bool

    /// - Parameter open: called for each time that the input is read from its beginning.
    public init(_ name: String, open: @escaping @Sendable () throws -> any ByteSource) {
        self.init(name, opening: { Opened(source: try open()) })
    }

    /// Bytes that are in memory.
    public init(_ name: String, bytes: [UInt8]) {
        self.init(name, opening: { Opened(source: BufferSource(bytes), size: bytes.count) })
    }

    init(
        _ name: String, isMissing: @escaping @Sendable () -> Bool = { false },
        opening: @escaping @Sendable () throws -> Opened
    ) {
        self.name = name
        self.opening = opening
        self.isMissing = isMissing
    }

    func open() throws(Failure) -> Opened { try Failure.translating { try opening() } }

    /// All of it, for small tables.
    /// - Throws: `inputMalformed` for more bytes than `limit`; no more than those are read.
    func contents(upTo limit: Int) throws(Failure) -> [UInt8] {
        let opened = try open()
        let bytes = try Failure.translating { try ReplaySource(opened.source, peeking: limit + 1).head }
        guard bytes.count > limit else { return bytes }
        throw Failure(
            .inputMalformed, Sentence(verbatim: name), Sentence(Phrases.tooLargeForTable, Sentence(limit >> 20)))
    }
}
