public import Wording

/// The one table of how a run can end: stable name, exit code of the command line, HTTP status.
///
/// Each class has its own exit code; several `FailureName`s may belong to one class.
public struct FailureClass: Hashable, Sendable {
    public let name: String
    public let exitCode: Int32
    public let httpStatus: Int
    /// For the help and the documentation.
    public let meaning: Phrase

    public static let done = FailureClass("done", 0, 200, Phrases.Outcomes.done)
    public static let failed = FailureClass("failed", 1, 500, Phrases.Outcomes.failed)
    public static let usage = FailureClass("usage", 2, 400, Phrases.Outcomes.usage)
    public static let partial = FailureClass("partial", 3, 207, Phrases.Outcomes.partial)
    public static let nothingImported = FailureClass("nothing-imported", 4, 422, Phrases.Outcomes.nothingImported)
    public static let input = FailureClass("input", 5, 415, Phrases.Outcomes.input)
    public static let outputExists = FailureClass("output-exists", 6, 409, Phrases.Outcomes.outputExists)
    public static let notFound = FailureClass("not-found", 7, 404, Phrases.Outcomes.notFound)
    public static let database = FailureClass("database", 8, 503, Phrases.Outcomes.database)
    public static let interrupted = FailureClass("interrupted", 130, 499, Phrases.Outcomes.interrupted)
    public static let terminated = FailureClass("terminated", 143, 502, Phrases.Outcomes.terminated)

    public static let all: [FailureClass] = [
        .done, .failed, .usage, .partial, .nothingImported, .input, .outputExists, .notFound, .database, .interrupted,
        .terminated,
    ]

    private init(_ name: String, _ exitCode: Int32, _ httpStatus: Int, _ meaning: Phrase) {
        self.name = name
        self.exitCode = exitCode
        self.httpStatus = httpStatus
        self.meaning = meaning
    }
}
