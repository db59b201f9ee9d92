/// The rate of a second period or place over that of a first, exact given the sum of both counts.
/// Source: Przyborowski & Wilenski 1940, Biometrika 31.
public struct SecondOverFirst: Hashable, Sendable {
    /// Infinite when the first count is 0.
    public let value: Double
    public let interval: Interval
    /// Central, of « both rates are equal ».
    public let pValue: Double

    /// Exposures are populations times days, or any measure of size that both share. Refused when
    /// both counts are 0 or an exposure is not positive.
    public static func measure(
        first: Int, exposure firstExposure: Double, second: Int, exposure secondExposure: Double, level: Double = 0.95
    ) -> Result<SecondOverFirst, Refusal> {
        let (total, overflow) = first.addingReportingOverflow(second)
        guard !overflow, first >= 0, second >= 0, total > 0 else {
            return .failure(Refusal(.allZero, have: 0, need: 1))
        }
        guard firstExposure > 0, secondExposure > 0 else { return .failure(Refusal(.tooFewAreas, have: 1, need: 2)) }
        let share = ClopperPearson.interval(count: second, of: total, level: level)
        let exposures = firstExposure / secondExposure
        func odds(_ share: Double) -> Double { share >= 1 ? .infinity : share / (1 - share) * exposures }
        return .success(
            SecondOverFirst(
                value: first == 0 ? .infinity : Double(second) / Double(first) * exposures,
                interval: Interval(lower: odds(share.lower), upper: odds(share.upper), level: level),
                pValue: ClopperPearson.pValue(
                    count: second, of: total, probability: secondExposure / (firstExposure + secondExposure))))
    }
}
