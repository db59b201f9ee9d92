/// What a parser found wrong in bytes that are all in memory, and how far from their start.
enum JSONFault: Error, Hashable, Sendable {
    /// The bytes are no JSON.
    case syntax(offset: Int, expected: JSONExpectation)
    /// They are, and the feature breaks a rule.
    case feature(offset: Int, FeatureFault)
}
