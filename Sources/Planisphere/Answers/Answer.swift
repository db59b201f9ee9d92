public import ByteStreams
public import Wording

/// What a use case answers: a body that is written when a face asks for it, and what must be said beside.
///
/// The command line writes the body to a file, the server to a socket; the bytes are the same.
public struct Answer: Sendable {
    /// Of the body: « text/csv », « application/geo+json ».
    public var mediaType: String
    /// Messages for people, in the order in which they are said; not part of the body. Those that are known before it
    /// is written.
    public var notes: [Phrase]
    /// Of the data that were looked at; nil when the answer does not depend on the store.
    public var revision: Int64?
    /// How it went: the class gives the exit code and the HTTP status.
    public var outcome: FailureClass
    private let body: @Sendable (any ByteSink) throws -> Ending?

    /// What is said, and how it went, when the whole body is written.
    public struct Ending: Hashable, Sendable {
        public let notes: [Phrase]
        public let outcome: FailureClass
    }

    /// - Parameter body: writes everything and finishes the sink; called once for each copy that is wanted.
    init(
        _ mediaType: String, notes: [Phrase] = [], revision: Int64? = nil, outcome: FailureClass = .done,
        body: @escaping @Sendable (any ByteSink) throws -> Void
    ) {
        self.mediaType = mediaType
        self.notes = notes
        self.revision = revision
        self.outcome = outcome
        self.body = { sink in
            try body(sink)
            return nil
        }
    }

    /// An answer that learns from its own body: how many rows there were, say.
    ///
    /// - Parameter body: writes everything, finishes the sink, and tells how it ended.
    init(_ mediaType: String, ending body: @escaping @Sendable (any ByteSink) throws -> Ending) {
        self.mediaType = mediaType
        notes = []
        outcome = .done
        self.body = body
    }

    /// Plain text is for people, on a terminal more often than not: nothing in it acts on one.
    init(
        text: String, _ mediaType: String = "text/plain", notes: [Phrase] = [], revision: Int64? = nil,
        outcome: FailureClass = .done
    ) {
        let shown = mediaType == "text/plain" ? VisibleControls.visible(text) : text
        self.init(mediaType, notes: notes, revision: revision, outcome: outcome) { sink in
            try sink.write(shown)
            try sink.finish()
        }
    }

    init(bytes: [UInt8], _ mediaType: String, notes: [Phrase] = [], revision: Int64? = nil) {
        self.init(mediaType, notes: notes, revision: revision) { sink in
            try sink.write(bytes)
            try sink.finish()
        }
    }

    /// Streams the body and finishes the sink; memory does not grow with it.
    /// - Returns: everything that is to be said, and how it went in the end.
    @discardableResult
    public func write(to sink: any ByteSink) throws(Failure) -> Ending {
        do {
            let ending = try body(sink)
            return Ending(notes: notes + (ending?.notes ?? []), outcome: ending?.outcome ?? outcome)
        } catch {
            throw Failure(any: error)
        }
    }

    /// The whole body in memory.
    public func bytes() throws(Failure) -> [UInt8] {
        let sink = BufferSink()
        try write(to: sink)
        return sink.bytes
    }
}
