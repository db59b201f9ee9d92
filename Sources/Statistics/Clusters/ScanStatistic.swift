import Glibc

/// The most surprising compact groups of areas: more contributions than their inhabitants let expect.
///
/// The title is « participation above what population predicts », never « needs are greater here ».
/// Source: Kulldorff 1997, Communications in Statistics 26, Poisson model.
public struct ScanStatistic: Sendable {
    public struct Cluster: Hashable, Sendable {
        public var centre: Int
        /// Nearest to the centre first.
        public var members: [Int]
        public var cases: Int
        public var population: Int
        public var expected: Double
        /// Inside over outside; nil when everything lies inside.
        public var relativeRisk: Double?
        public var logLikelihoodRatio: Double
        public var pValue: Double
    }

    /// The best one first, then at most three that share no area with those before; empty when no window holds more
    /// than expected.
    public let clusters: [Cluster]
    /// Greatest ratio of each replicate, rising: the null depends on total, seed and territory only.
    public let null: [Double]

    public static let replicates = 999
    static let leastContributions = 150
    static let mostSecondary = 3

    /// Refused below 150 contributions (occasions count) and when groups weigh more than people: with workshops it
    /// « found » a cluster in every one of 300 simulations that had none.
    public static func measure(
        _ areas: AreaCounts, centres: [PlanePoint], seed: UInt64, design: DesignEffect?, replicates: Int = replicates
    ) -> Result<ScanStatistic, Refusal> {
        guard areas.total >= leastContributions else {
            return .failure(
                Refusal(
                    areas.total == 0 ? .allZero : .tooFewExpected, have: Double(areas.total),
                    need: Double(leastContributions)))
        }
        if let refusal = design?.refusal { return .failure(refusal) }
        return bare(areas, centres: centres, seed: seed, replicates: replicates)
    }

    /// Without the rules that refuse: for reference values.
    public static func bare(
        _ areas: AreaCounts, centres: [PlanePoint], seed: UInt64, replicates: Int
    ) -> Result<ScanStatistic, Refusal> {
        guard centres.count == areas.areas, areas.areas > 1 else {
            return .failure(Refusal(.tooFewAreas, have: Double(centres.count), need: 2))
        }
        guard areas.total > 0, areas.population > 0 else { return .failure(Refusal(.allZero, have: 0, need: 1)) }
        let windows = ScanWindows(centres: centres, populations: areas.populations)
        let scan = PoissonScan(windows: windows, populations: areas.populations, total: areas.total)
        let null = scan.null(populations: areas.populations, seed: seed, replicates: replicates)
        return .success(ScanStatistic(clusters: scan.clusters(in: areas, null: null), null: null))
    }
}
