/// Counts and populations of areas in one order, the order of their codes.
public struct AreaCounts: Hashable, Sendable {
    public let counts: [Int]
    /// Inhabitants; 0 where nobody lives.
    public let populations: [Int]
    public let total: Int
    public let population: Int

    /// Nil when the lists differ in length, a number is negative, or a sum passes 2⁵³.
    public init?(counts: [Int], populations: [Int]) {
        guard counts.count == populations.count, counts.allSatisfy({ $0 >= 0 }), populations.allSatisfy({ $0 >= 0 })
        else { return nil }
        let limit = 1 << 53
        guard let total = AreaCounts.sum(counts, limit), let population = AreaCounts.sum(populations, limit) else {
            return nil
        }
        self.counts = counts
        self.populations = populations
        self.total = total
        self.population = population
    }

    private static func sum(_ numbers: [Int], _ limit: Int) -> Int? {
        var sum = 0
        for number in numbers {
            guard number <= limit - sum else { return nil }
            sum += number
        }
        return sum
    }

    public var areas: Int { counts.count }
}
