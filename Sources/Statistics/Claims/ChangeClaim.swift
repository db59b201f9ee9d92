/// Whether « rose » or « fell » may be said between two periods or places.
public struct ChangeClaim: Hashable, Sendable {
    public enum Direction: String, Hashable, Sendable {
        case rose, fell
        case cannotTell = "cannot-tell"
    }

    public let ratio: SecondOverFirst
    public let direction: Direction

    /// Refused when both counts are 0; and with `clustered-sources` when a channel brought more than half of one period
    /// and nothing of the other: what changed is then where people were heard.
    ///
    /// - Parameter channels: contributions of each channel in both periods.
    public static func measure(
        first: Int, exposure firstExposure: Double, second: Int, exposure secondExposure: Double,
        channels: [(first: Int, second: Int)] = [], comparisons: Int = 1
    ) -> Result<ChangeClaim, Refusal> {
        for channel in channels {
            if channel.second == 0, 2 * channel.first > first {
                return .failure(Refusal(.clusteredSources, have: Double(channel.first), need: Double(first) / 2))
            }
            if channel.first == 0, 2 * channel.second > second {
                return .failure(Refusal(.clusteredSources, have: Double(channel.second), need: Double(second) / 2))
            }
        }
        return SecondOverFirst.measure(
            first: first, exposure: firstExposure, second: second, exposure: secondExposure,
            level: Interval.level(sharedAmong: comparisons)
        ).map { ratio in
            let direction: Direction =
                ratio.interval.lower > 1 ? .rose : ratio.interval.upper < 1 ? .fell : .cannotTell
            return ChangeClaim(ratio: ratio, direction: direction)
        }
    }
}
