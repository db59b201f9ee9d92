/// Whether « most » may be said of a share. « Half » never may.
public struct ShareClaim: Hashable, Sendable {
    /// 0…1.
    public let share: Double
    /// Clopper–Pearson.
    public let interval: Interval

    /// « Most »: the lower limit lies above one half.
    public var isMost: Bool { interval.lower > 0.5 }

    /// Refused when there is nothing to share, or more than all.
    ///
    /// - Parameter comparisons: how many shares the sentence was picked from.
    public static func measure(
        _ count: Int, of total: Int, comparisons: Int = 1
    ) -> Result<ShareClaim, Refusal> {
        guard total > 0 else { return .failure(Refusal(.allZero, have: 0, need: 1)) }
        guard (0...total).contains(count) else {
            return .failure(Refusal(.tooFewExpected, have: Double(total), need: Double(count)))
        }
        return .success(
            ShareClaim(
                share: Double(count) / Double(total),
                interval: ClopperPearson.interval(
                    count: count, of: total, level: Interval.level(sharedAmong: comparisons))))
    }
}
