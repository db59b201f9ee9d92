import Wording

/// What can be wrong with a decision.
extension FailureName {
    static let moderation: [FailureName] = [
        .unknownDecision, .decisionUndone, .decisionIsFinal, .nothingToUndo, .reasonMissing, .consentMissing,
        .personalDataLeft, .nothingChosen, .confirmationMissing, .nothingToMask, .cannotBeMasked, .nothingToCorrect,
    ]

    public static let unknownDecision = FailureName("unknown-decision", .notFound, Phrases.Failures.unknownDecision)
    public static let decisionUndone = FailureName("decision-undone", .usage, Phrases.Failures.decisionUndone)
    public static let decisionIsFinal = FailureName("decision-is-final", .usage, Phrases.Failures.decisionIsFinal)
    public static let nothingToUndo = FailureName("nothing-to-undo", .notFound, Phrases.Failures.nothingToUndo)
    public static let reasonMissing = FailureName("reason-missing", .usage, Phrases.Failures.reasonMissing)
    public static let consentMissing = FailureName("consent-missing", .usage, Phrases.Failures.consentMissing)
    public static let personalDataLeft = FailureName("personal-data-left", .usage, Phrases.Failures.personalDataLeft)
    public static let nothingChosen = FailureName("nothing-chosen", .usage, Phrases.Failures.nothingChosen)
    public static let confirmationMissing = FailureName(
        "confirmation-missing", .usage, Phrases.Failures.confirmationMissing)
    public static let nothingToMask = FailureName("nothing-to-mask", .usage, Phrases.Failures.nothingToMask)
    public static let cannotBeMasked = FailureName("cannot-be-masked", .usage, Phrases.Failures.cannotBeMasked)
    public static let nothingToCorrect = FailureName("nothing-to-correct", .usage, Phrases.Failures.nothingToCorrect)
}
