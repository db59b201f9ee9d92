import Wording

/// What can be wrong with the source of a file: nothing of it is written then.
extension FailureName {
    static let sources: [FailureName] = [
        .sourceMissing, .sourceClash, .sourceKnown, .withdrawalWithoutIDs, .withdrawalWithRefusals, .withdrawalOfMost,
    ]

    /// Standard input has no name.
    public static let sourceMissing = FailureName("source-missing", .usage, Phrases.Failures.sourceMissing)
    /// Two files of one name: their rows have nothing in common.
    public static let sourceClash = FailureName("source-clash", .nothingImported, Phrases.Failures.sourceClash)
    /// Two names of one file.
    public static let sourceKnown = FailureName("source-known", .nothingImported, Phrases.Failures.sourceKnown)
    public static let withdrawalWithoutIDs = FailureName(
        "withdrawal-without-ids", .usage, Phrases.Failures.withdrawalWithoutIDs)
    public static let withdrawalWithRefusals = FailureName(
        "withdrawal-with-refusals", .nothingImported, Phrases.Failures.withdrawalWithRefusals)
    public static let withdrawalOfMost = FailureName(
        "withdrawal-of-most", .nothingImported, Phrases.Failures.withdrawalOfMost)
}
