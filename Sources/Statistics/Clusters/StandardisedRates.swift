/// Rates of areas as multiples of what chance lets them vary by, with their mean taken out.
/// Source: Assunção & Reis 1999, Statistics in Medicine 18 (the index that they call EBI).
struct StandardisedRates {
    /// 0 where nobody lives.
    private(set) var z: [Double]
    private(set) var variance: Double
    /// Mean of the standardised rates, which was taken out of `z`.
    private(set) var mean = 0.0
    private let people: [Double]
    private let population: Double
    private let inhabited: Double

    init(populations: [Int]) {
        people = populations.map(Double.init)
        population = people.reduce(0, +)
        inhabited = Double(populations.count { $0 > 0 })
        z = [Double](repeating: 0, count: populations.count)
        variance = 0
    }

    /// - Returns: Σ z².
    mutating func standardise(_ counts: [Int32], total: Int) -> Double {
        let rate = Double(total) / population
        var squares = 0.0
        for area in counts.indices where people[area] > 0 {
            let deviation = Double(counts[area]) / people[area] - rate
            squares += people[area] * deviation * deviation
        }
        variance = squares / population - rate / (population / inhabited)
        var sum = 0.0
        for area in counts.indices where people[area] > 0 {
            let chance = rate / people[area]
            let spread = variance + chance
            z[area] = (Double(counts[area]) / people[area] - rate) / (spread > 0 ? spread : chance).squareRoot()
            sum += z[area]
        }
        mean = sum / inhabited
        var total = 0.0
        for area in counts.indices where people[area] > 0 {
            z[area] -= mean
            total += z[area] * z[area]
        }
        return total
    }
}
