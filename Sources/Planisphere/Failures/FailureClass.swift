/// The one table of how a run can end: stable name, exit code of the command line, HTTP status.
///
/// Each class has its own exit code; several `FailureName`s may belong to one class.
public struct FailureClass: Hashable, Sendable {
    public let name: String
    public let exitCode: Int32
    public let httpStatus: Int
    /// One line of documentation, English.
    public let meaning: String

    public static let done = FailureClass("done", 0, 200, "done")
    public static let failed = FailureClass("failed", 1, 500, "failed while running")
    public static let usage = FailureClass("usage", 2, 400, "wrong usage")
    public static let partial = FailureClass("partial", 3, 207, "done, some rows rejected")
    public static let nothingImported = FailureClass("nothing-imported", 4, 422, "nothing could be imported")
    public static let input = FailureClass("input", 5, 415, "input not found or unreadable")
    public static let outputExists = FailureClass("output-exists", 6, 409, "output exists")
    public static let notFound = FailureClass("not-found", 7, 404, "place, id or theme not found")
    public static let database = FailureClass("database", 8, 503, "database unusable or newer than this program")
    public static let interrupted = FailureClass("interrupted", 130, 499, "interrupted (Ctrl-C)")
    public static let terminated = FailureClass("terminated", 143, 502, "terminated")

    public static let all: [FailureClass] = [
        .done, .failed, .usage, .partial, .nothingImported, .input, .outputExists, .notFound, .database, .interrupted,
        .terminated,
    ]

    private init(_ name: String, _ exitCode: Int32, _ httpStatus: Int, _ meaning: String) {
        self.name = name
        self.exitCode = exitCode
        self.httpStatus = httpStatus
        self.meaning = meaning
    }
}
