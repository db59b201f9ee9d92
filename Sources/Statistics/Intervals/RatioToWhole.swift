/// The rate of a part over the rate of the whole it belongs to, exact given the whole's count.
///
/// The ratio is 1 if and only if the part equals the rest, so one figure serves both questions.
public struct RatioToWhole: Hashable, Sendable {
    public let value: Double
    public let interval: Interval
    /// Central, of « the ratio is 1 ».
    public let pValue: Double

    /// What the figure supports at its level, which must already be shared among the comparisons that
    /// a sentence picks from (`Interval.level(sharedAmong:)`).
    public var claim: Claim {
        if interval.lower > 1 { return .abovePole }
        return interval.upper < 1 ? .belowPole : .cannotTell
    }

    public enum Claim: String, Hashable, Sendable {
        case abovePole = "above-pole"
        case belowPole = "below-pole"
        case cannotTell = "cannot-tell"
    }

    private init(value: Double, interval: Interval, pValue: Double) {
        self.value = value
        self.interval = interval
        self.pValue = pValue
    }

    /// Refused when the whole has no contribution, when the part is empty or is the whole.
    public static func measure(
        count: Int, of total: Int, population: Int, of wholePopulation: Int, level: Double = 0.95
    ) -> Result<RatioToWhole, Refusal> {
        guard total > 0 else { return .failure(Refusal(.allZero, have: 0, need: 1)) }
        guard population > 0, population < wholePopulation, count >= 0, count <= total else {
            return .failure(Refusal(.tooFewAreas, have: 1, need: 2))
        }
        let share = Double(population) / Double(wholePopulation)
        let interval = ClopperPearson.interval(count: count, of: total, level: level)
        return .success(
            RatioToWhole(
                value: Double(count) / Double(total) / share, interval: interval.scaled(by: 1 / share),
                pValue: ClopperPearson.pValue(count: count, of: total, probability: share)))
    }
}
