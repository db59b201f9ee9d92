/// Whether the most frequent of several things is more frequent than the second, or both are « à égalité, compte tenu du
/// nombre ».
public struct LeadClaim: Hashable, Sendable {
    /// Positions of the first, and of all that cannot be told from it, by falling count; the first position on a tie.
    public let leaders: [Int]
    /// Central, of the first against the second at even odds; 1 when there is no second.
    public let pValue: Double

    public var isClear: Bool { leaders.count == 1 }

    /// Nil when nothing was counted. O(n log n).
    public init?(counts: [Int]) {
        let order = counts.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }
        guard let first = order.first, counts[first] > 0 else { return nil }
        func pValue(against other: Int) -> Double {
            ClopperPearson.pValue(
                count: counts[first], of: counts[first] + max(0, counts[other]), probability: 0.5)
        }
        self.pValue = order.count > 1 ? pValue(against: order[1]) : 1
        leaders = [first] + order.dropFirst().prefix { counts[$0] > 0 && pValue(against: $0) > 0.05 }
    }
}
