public import Wording

/// Everything that can go wrong, by its stable name: the class it belongs to and its sentence, which
/// says what was wrong, with which value, and what to do.
public struct FailureName: Hashable, Sendable {
    public let name: String
    public let failureClass: FailureClass
    public let phrase: Phrase

    public static let all: [FailureName] = general + requests + moderation + sources

    private static let general: [FailureName] = [
        .wrongUsage, .inputNotFound, .inputIsDirectory, .inputUnreadable, .inputMalformed, .columnMissing,
        .outputExists, .outputIsDatabase, .outputIsInput, .outputHoldsInput, .outputIsForeign, .outputEnding,
        .outputUnwritable, .outputCutShort, .diskFull, .unknownPlace, .unknownArea, .unknownTheme, .unknownValue,
        .unknownVerb, .argumentUnreadable, .tooFewFiles,
        .unknownNeed, .databaseUnusable, .databaseUnfinished, .erasureUnfinished, .databaseNewer, .databaseBusy,
        .databaseOtherTerritory, .territoryInvalid,
        .nothingImported, .importImpossible, .unexpected,
    ]

    public static let wrongUsage = FailureName("wrong-usage", .usage, Phrases.Failures.whole)
    public static let inputNotFound = FailureName("input-not-found", .input, Phrases.Failures.inputNotFound)
    public static let inputIsDirectory = FailureName("input-is-directory", .input, Phrases.Failures.inputIsDirectory)
    public static let inputUnreadable = FailureName("input-unreadable", .input, Phrases.Failures.inputUnreadable)
    public static let inputMalformed = FailureName("input-malformed", .input, Phrases.Failures.inputMalformed)
    public static let columnMissing = FailureName("column-missing", .usage, Phrases.Failures.columnMissing)
    public static let outputExists = FailureName("output-exists", .outputExists, Phrases.Failures.outputExists)
    public static let outputIsDatabase = FailureName("output-is-database", .usage, Phrases.Failures.outputIsDatabase)
    public static let outputIsInput = FailureName("output-is-input", .usage, Phrases.Failures.outputIsInput)
    /// A folder in which files lie that are read.
    public static let outputHoldsInput = FailureName("output-holds-input", .usage, Phrases.Failures.outputHoldsInput)
    /// A file of a folder that was not written by the verb that would replace or remove it.
    public static let outputIsForeign = FailureName(
        "output-is-foreign", .outputExists, Phrases.Failures.outputIsForeign)
    /// The name announces another format than what is written.
    public static let outputEnding = FailureName("output-ending", .usage, Phrases.Failures.outputEnding)
    public static let outputUnwritable = FailureName("output-unwritable", .failed, Phrases.Failures.outputUnwritable)
    /// Standard output did not take everything.
    public static let outputCutShort = FailureName("output-cut-short", .failed, Phrases.Failures.outputCutShort)
    public static let diskFull = FailureName("disk-full", .failed, Phrases.Failures.diskFull)
    public static let unknownPlace = FailureName("unknown-place", .notFound, Phrases.Failures.unknownPlace)
    /// An EPCI or a department that the territory does not have.
    public static let unknownArea = FailureName("unknown-area", .notFound, Phrases.Failures.unknownArea)
    public static let unknownTheme = FailureName("unknown-theme", .notFound, Phrases.Failures.unknownTheme)
    /// An option or argument that takes one of a few words.
    public static let unknownValue = FailureName("unknown-value", .usage, Phrases.Failures.unknownValue)
    public static let unknownVerb = FailureName("unknown-verb", .usage, Phrases.Failures.unknownVerb)
    /// Bytes on a command line that are no text: a path that would be written under another name.
    public static let argumentUnreadable = FailureName(
        "argument-unreadable", .usage, Phrases.Failures.argumentUnreadable)
    /// The system lets the process open too few files at once.
    public static let tooFewFiles = FailureName("too-few-files", .failed, Phrases.Failures.tooFewFiles)
    public static let unknownNeed = FailureName("unknown-need", .notFound, Phrases.Failures.unknownNeed)
    public static let databaseUnusable = FailureName("database-unusable", .database, Phrases.Failures.databaseUnusable)
    public static let databaseUnfinished = FailureName(
        "database-unfinished", .database, Phrases.Failures.databaseUnfinished)
    public static let erasureUnfinished = FailureName(
        "erasure-unfinished", .failed, Phrases.Failures.erasureUnfinished)
    public static let databaseNewer = FailureName("database-newer", .database, Phrases.Failures.databaseNewer)
    public static let databaseBusy = FailureName("database-busy", .database, Phrases.Failures.databaseBusy)
    public static let databaseOtherTerritory = FailureName(
        "database-other-territory", .database, Phrases.Failures.databaseOtherTerritory)
    public static let territoryInvalid = FailureName("territory-invalid", .input, Phrases.Failures.territoryInvalid)
    public static let nothingImported = FailureName(
        "nothing-imported", .nothingImported, Phrases.Failures.nothingImported)
    public static let importImpossible = FailureName("import-impossible", .nothingImported, Phrases.Failures.whole)
    public static let unexpected = FailureName("unexpected", .failed, Phrases.Failures.unexpected)

    init(_ name: String, _ failureClass: FailureClass, _ phrase: Phrase) {
        self.name = name
        self.failureClass = failureClass
        self.phrase = phrase
    }
}
