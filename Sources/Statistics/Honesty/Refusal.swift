/// A figure that is not given, and why. It is a result: it is printed where the figure would stand.
public struct Refusal: Error, Hashable, Sendable {
    public var reason: Reason
    /// What there was, in the unit of the reason.
    public var have: Double
    /// What it would have taken.
    public var need: Double

    public init(_ reason: Reason, have: Double, need: Double) {
        self.reason = reason
        self.have = have
        self.need = need
    }

    /// Stable names.
    public enum Reason: String, Hashable, Sendable, CaseIterable {
        case tooFewExpected = "too-few-expected"
        case noVariance = "no-variance"
        /// Workshops weigh more than people.
        case clusteredSources = "clustered-sources"
        case tooFewAreas = "too-few-areas"
        case allZero = "all-zero"
        /// A class asked for by hand holds no value.
        case emptyClass = "empty-class"
        /// Limits given by hand do not rise strictly, or are not numbers.
        case breaksNotIncreasing = "breaks-not-increasing"
        /// A value is infinite or not a number.
        case notFinite = "not-finite"
    }
}
