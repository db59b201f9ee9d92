import Wording

/// What can be wrong with a request. `{0}` is the parameter, written as its face writes it.
extension FailureName {
    static let requests: [FailureName] = [
        .unknownParameter, .givenTwice, .periodReversed, .dateUnreadable, .radiusAlone, .radiusMissing,
        .distanceUnreadable, .boxUnreadable, .boxReversed, .textEmpty, .numberTooSmall, .numberOutOfRange,
        .analysisImpossible,
        .needsPlaceDimension,
        .needsOnly, .systemForTables, .unknownWorkshop, .unknownWorkshopNear, .audienceIsSecret, .databaseMissing,
        .databaseMissingNear, .erasureUnconfirmed,
    ]

    public static let unknownParameter = FailureName("unknown-parameter", .usage, Phrases.Failures.unknownParameter)
    public static let givenTwice = FailureName("given-twice", .usage, Phrases.Failures.givenTwice)
    public static let periodReversed = FailureName("period-reversed", .usage, Phrases.Failures.periodReversed)
    public static let dateUnreadable = FailureName("date-unreadable", .usage, Phrases.Failures.dateUnreadable)
    public static let radiusAlone = FailureName("radius-alone", .usage, Phrases.Failures.radiusAlone)
    public static let radiusMissing = FailureName("radius-missing", .usage, Phrases.Failures.radiusMissing)
    public static let distanceUnreadable = FailureName(
        "distance-unreadable", .usage, Phrases.Failures.distanceUnreadable)
    public static let boxUnreadable = FailureName("box-unreadable", .usage, Phrases.Failures.boxUnreadable)
    public static let boxReversed = FailureName("box-reversed", .usage, Phrases.Failures.boxReversed)
    public static let textEmpty = FailureName("text-empty", .usage, Phrases.Failures.textEmpty)
    public static let numberTooSmall = FailureName("number-too-small", .usage, Phrases.Failures.numberTooSmall)
    public static let numberOutOfRange = FailureName("number-out-of-range", .usage, Phrases.Failures.numberOutOfRange)
    public static let analysisImpossible = FailureName(
        "analysis-impossible", .failed, Phrases.Failures.analysisImpossible)
    public static let needsPlaceDimension = FailureName(
        "needs-place-dimension", .usage, Phrases.Failures.needsPlaceDimension)
    public static let needsOnly = FailureName("needs-only", .usage, Phrases.Failures.needsOnly)
    public static let systemForTables = FailureName("system-for-tables", .usage, Phrases.Failures.systemForTables)
    public static let unknownWorkshop = FailureName("unknown-workshop", .notFound, Phrases.Failures.unknownWorkshop)
    public static let unknownWorkshopNear = FailureName(
        "unknown-workshop-near", .notFound, Phrases.Failures.unknownWorkshopNear)
    public static let audienceIsSecret = FailureName("audience-is-secret", .usage, Phrases.Failures.audienceIsSecret)
    public static let databaseMissing = FailureName("database-missing", .database, Phrases.Failures.databaseMissing)
    public static let databaseMissingNear = FailureName(
        "database-missing-near", .database, Phrases.Failures.databaseMissingNear)
    public static let erasureUnconfirmed = FailureName(
        "erasure-unconfirmed", .usage, Phrases.Failures.erasureUnconfirmed)
}
