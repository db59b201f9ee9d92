import Glibc

/// The most surprising compact groups of areas where a theme takes a greater share of what was said than elsewhere.
///
/// The right question, with hardly any power below some thousand needs.
/// Source: Kulldorff 1997, Communications in Statistics 26, Bernoulli model.
public struct ThemeScan: Sendable {
    public struct Cluster: Hashable, Sendable {
        public var centre: Int
        /// Nearest to the centre first.
        public var members: [Int]
        /// Needs of the theme inside.
        public var cases: Int
        /// All needs inside.
        public var needs: Int
        /// Share of the theme inside and outside, 0…1.
        public var shareInside: Double
        public var shareOutside: Double
        public var logLikelihoodRatio: Double
        public var pValue: Double
    }

    /// The needs of one source: they keep together when groups weigh more than people.
    public struct Block: Hashable, Sendable {
        public var needs: Int
        public var cases: Int

        public init(needs: Int, cases: Int) {
            self.needs = needs
            self.cases = cases
        }
    }

    /// Nil when no window holds a greater share than the rest.
    public let cluster: Cluster?

    static let leastCases = 100
    public static let replicates = 999

    /// Refused below 100 needs of the theme.
    ///
    /// - Parameters:
    ///   - cases: needs of the theme in each area; `needs`: all needs there.
    ///   - blocks: nil when everybody came alone; else the sources, whose labels are exchanged as a whole.
    /// O(replicates × (needs + windows)).
    public static func measure(
        cases: [Int], needs: [Int], populations: [Int], centres: [PlanePoint], seed: UInt64, blocks: [Block]?,
        replicates: Int = replicates
    ) -> Result<ThemeScan, Refusal> {
        let total = cases.reduce(0, +)
        guard total >= leastCases else {
            return .failure(
                Refusal(total == 0 ? .allZero : .tooFewExpected, have: Double(total), need: Double(leastCases)))
        }
        guard cases.count == needs.count, needs.count == populations.count, centres.count == needs.count,
            needs.count > 1
        else { return .failure(Refusal(.tooFewAreas, have: Double(centres.count), need: 2)) }
        guard zip(cases, needs).allSatisfy({ $0 >= 0 && $0 <= $1 }), needs.reduce(0, +) > total else {
            return .failure(Refusal(.noVariance, have: Double(total), need: Double(total + 1)))
        }
        let windows = ScanWindows(centres: centres, populations: populations)
        let scan = BernoulliScan(windows: windows, needs: needs, cases: total)
        guard var best = scan.best(cases) else { return .success(ThemeScan(cluster: nil)) }
        let threshold = MonteCarlo.threshold(best.logLikelihoodRatio)
        let labels = ShuffledLabels(needs: needs, cases: total, blocks: blocks)
        var atLeast = 0
        for replicate in stride(from: 1, through: replicates, by: 1) {
            var random = Xoshiro256(seed: seed, stream: UInt64(replicate))
            if scan.greatest(labels.drawn(&random)) >= threshold { atLeast += 1 }
        }
        best.pValue = MonteCarlo.pValue(atLeastAsLarge: atLeast, of: replicates)
        return .success(ThemeScan(cluster: best))
    }
}

/// Case labels laid anew over the needs, in the order of the areas.
struct ShuffledLabels {
    private let areaOfNeed: [Int32]
    private let areas: Int
    private let cases: Int
    private let blocks: [ThemeScan.Block]?

    init(needs: [Int], cases: Int, blocks: [ThemeScan.Block]?) {
        areaOfNeed = needs.enumerated().flatMap { [Int32](repeating: Int32($0), count: $1) }
        areas = needs.count
        self.cases = cases
        self.blocks = blocks
    }

    func drawn(_ random: inout Xoshiro256) -> [Int] {
        var counts = [Int](repeating: 0, count: areas)
        if var blocks {
            random.shuffle(&blocks)
            var place = 0
            for block in blocks {
                for need in place..<min(place + block.cases, areaOfNeed.count) { counts[Int(areaOfNeed[need])] += 1 }
                place += block.needs
            }
            return counts
        }
        var pool = areaOfNeed
        for draw in 0..<cases {
            let other = draw + Int(random.below(UInt64(pool.count - draw)))
            pool.swapAt(draw, other)
            counts[Int(pool[draw])] += 1
        }
        return counts
    }
}
