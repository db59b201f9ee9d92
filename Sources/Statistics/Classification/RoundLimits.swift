/// Limits that a person can read: between two classes, the roundest number of the gap, so that no
/// value changes class and « de 1,45 à moins de 2,80 » is true.
public struct RoundLimits: Hashable, Sendable {
    /// One per gap, ascending: above every value of the class below, not above any of the class above.
    public let limits: [Double]
    /// Digits after the point that the finest limit needs.
    public let decimals: Int

    /// - Parameter values: those that `breaks` were made of.
    public init(of breaks: ClassBreaks, on values: [Double]) {
        let sample = SortedValues(values)
        var limits: [Double] = []
        var decimals = 0
        for bound in breaks.inner {
            let place = ClassBreaks.firstIndex(in: sample.values, above: bound)
            guard place > 0, place < sample.values.count else { continue }
            let round = RoundLimits.roundest(above: sample.values[place - 1], upTo: sample.values[place])
            limits.append(round.value)
            decimals = max(decimals, round.decimals)
        }
        self.limits = limits
        self.decimals = decimals
    }

    /// The multiple of the largest step among …10, 5, 2, 1, 0.5… that lies in ]low, high]; `high`
    /// itself when the gap is too narrow for twelve digits.
    static func roundest(above low: Double, upTo high: Double) -> (value: Double, decimals: Int) {
        for exponent in stride(from: 12, through: -12, by: -1) {
            var power = 1.0
            for _ in 0..<abs(exponent) { power *= 10 }
            for digit in [5.0, 2, 1] {
                // Counted in whole numbers, so that 1.45 is 145/100 and never 1.4500000000000002.
                let scaled = exponent >= 0 ? low / power : low * power
                let multiple = ((scaled / digit).rounded(.down) + 1) * digit
                let value = exponent >= 0 ? multiple * power : multiple / power
                if value > low, value <= high { return (value, max(0, -exponent)) }
            }
        }
        return (high, 12)
    }
}
