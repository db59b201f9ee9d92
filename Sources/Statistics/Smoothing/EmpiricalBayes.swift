/// Rates drawn towards the rate of the whole, the more so the fewer inhabitants they rest on.
/// Source: Marshall 1991, Applied Statistics 40, §2; the posterior after Clayton & Kaldor 1987.
public struct EmpiricalBayes: Sendable {
    /// Contributions per inhabitant of the whole, m.
    public let wholeRate: Double
    /// A: the variance between areas that chance does not explain. Not positive when the counts differ no more than
    /// chance makes them differ.
    public let variance: Double
    /// Per inhabitant, in the order of the areas; nil where nobody lives.
    public let estimates: [Double?]
    /// 2.5 and 97.5 % quantiles of the posterior, per inhabitant: « plausible range given the whole ». It takes m and A
    /// as known and is too narrow for a claim. Nil when `variance` is not positive.
    public let plausible: [Interval?]?

    /// All estimates are m when the counts differ no more than chance.
    public var refusal: Refusal? {
        variance > 0 ? nil : Refusal(.noVariance, have: variance, need: 0)
    }

    /// O(areas). Refused when nothing was heard or nobody lives there.
    public static func global(_ areas: AreaCounts) -> Result<EmpiricalBayes, Refusal> {
        guard areas.total > 0, areas.population > 0 else { return .failure(Refusal(.allZero, have: 0, need: 1)) }
        let prior = Prior(of: areas.counts.indices, areas)
        let estimates = areas.counts.indices.map { prior.estimate($0, areas) }
        let plausible: [Interval?]? =
            prior.variance > 0 ? areas.counts.indices.map { prior.plausible($0, areas) } : nil
        return .success(
            EmpiricalBayes(
                wholeRate: prior.rate, variance: prior.variance, estimates: estimates, plausible: plausible))
    }
}

/// Mean and variance of the rates of some areas.
struct Prior {
    let rate: Double
    let variance: Double

    /// Areas without inhabitants do not count.
    init(of members: some Sequence<Int>, _ areas: AreaCounts) {
        var (count, population, inhabited) = (0, 0, 0)
        let members = members.filter { areas.populations[$0] > 0 }
        for area in members {
            count += areas.counts[area]
            population += areas.populations[area]
            inhabited += 1
        }
        guard population > 0 else {
            (rate, variance) = (0, 0)
            return
        }
        let mean = Double(count) / Double(population)
        var squares = 0.0
        for area in members {
            let people = Double(areas.populations[area])
            let deviation = Double(areas.counts[area]) / people - mean
            squares += people * deviation * deviation
        }
        rate = mean
        variance = squares / Double(population) - mean / (Double(population) / Double(inhabited))
    }

    /// Never a negative weight: without variance everybody has the mean.
    func estimate(_ area: Int, _ areas: AreaCounts) -> Double? {
        let people = Double(areas.populations[area])
        guard people > 0 else { return nil }
        guard variance > 0 else { return rate }
        let weight = variance / (variance + rate / people)
        return weight * (Double(areas.counts[area]) / people) + (1 - weight) * rate
    }

    func plausible(_ area: Int, _ areas: AreaCounts) -> Interval? {
        guard areas.populations[area] > 0, variance > 0 else { return nil }
        let shape = Double(areas.counts[area]) + rate * rate / variance
        let pace = Double(areas.populations[area]) + rate / variance
        return Interval(
            lower: IncompleteGamma.quantile(shape: shape, tail: .lower(0.025)) / pace,
            upper: IncompleteGamma.quantile(shape: shape, tail: .upper(0.025)) / pace, level: 0.95)
    }
}
