/// Whether neighbours resemble each other, over the whole (Moran's I) and around each area (Anselin's local I), of rates
/// that are standardised for unequal populations.
/// Sources: Assunção & Reis 1999; Anselin 1995, Geographical Analysis 27; Caldas de Castro & Singer 2006.
public struct MoranIndex: Sendable {
    /// Where an area stands with its neighbours: high among high, low among low, or unlike them.
    public enum Quadrant: String, Hashable, Sendable, CaseIterable {
        case highAmongHigh = "HH"
        case lowAmongLow = "LL"
        case highAmongLow = "HL"
        case lowAmongHigh = "LH"
    }

    public struct Local: Hashable, Sendable {
        /// Standardised rate, before the mean of all is taken out.
        public var z: Double
        public var index: Double
        public var quadrant: Quadrant
        /// Of at least such an index if everybody were as likely to speak; nil until replicates were made.
        public var pValue: Double?
        /// Benjamini–Hochberg over all areas.
        public var qValue: Double?
    }

    /// A of the standardisation; may be negative.
    public let variance: Double
    public let index: Double
    /// −1 / (N − 1).
    public let expectation: Double
    public var areas: [Local]
    public var permutationPValue: Double?
    public var parametricPValue: Double?
    /// What the index is made of: standardised rates with mean 0.
    let deviations: [Double]

    static let leastAreas = 30
    /// Contributions below which the index of the whole is not offered, and that of each area.
    public static let (leastForGlobal, leastForLocal) = (500, 1000)

    /// Areas with neighbours that resemble them, at a false discovery rate of 5 %: the only ones to draw.
    public var clusters: [Int] {
        areas.indices.filter { area in
            let local = areas[area]
            return (local.quadrant == .highAmongHigh || local.quadrant == .lowAmongLow)
                && (local.qValue ?? 1) <= BenjaminiHochberg.level
        }
    }

    /// Whether the figures of each area may be shown: enough contributions, and enough of them independent.
    public static func localRefusal(total: Int, design: DesignEffect?) -> Refusal? {
        let have = min(Double(total), design?.effectiveNumber ?? Double(total))
        return have < Double(leastForLocal)
            ? Refusal(.tooFewExpected, have: have, need: Double(leastForLocal)) : nil
    }

    /// The index without replicates; O(areas + links). Refused with fewer than 30 areas, without contributions, or
    /// when all standardised rates are equal.
    public static func measure(_ areas: AreaCounts, _ neighbourhood: Neighbourhood) -> Result<MoranIndex, Refusal> {
        guard areas.areas >= leastAreas, neighbourhood.count == areas.areas else {
            return .failure(Refusal(.tooFewAreas, have: Double(areas.areas), need: Double(leastAreas)))
        }
        return bare(areas, neighbourhood)
    }

    /// Without the rules that refuse.
    static func bare(_ areas: AreaCounts, _ neighbourhood: Neighbourhood) -> Result<MoranIndex, Refusal> {
        guard areas.total > 0, areas.population > 0 else { return .failure(Refusal(.allZero, have: 0, need: 1)) }
        var rates = StandardisedRates(populations: areas.populations)
        let squares = rates.standardise(areas.counts.map { Int32(clamping: $0) }, total: areas.total)
        guard squares > 0 else { return .failure(Refusal(.noVariance, have: 0, need: 0)) }
        let links = LinkList(neighbourhood)
        let count = Double(areas.areas)
        var sum = 0.0
        let locals = areas.counts.indices.map { area in
            let z = rates.z[area]
            let lag = links.mean(of: rates.z, around: area)
            sum += z * lag
            return Local(z: z + rates.mean, index: z * lag / (squares / count), quadrant: quadrant(z, lag))
        }
        return .success(
            MoranIndex(
                variance: rates.variance, index: sum / squares, expectation: -1 / (count - 1), areas: locals,
                deviations: rates.z))
    }

    private static func quadrant(_ z: Double, _ lag: Double) -> Quadrant {
        if z > 0 { return lag > 0 ? .highAmongHigh : .highAmongLow }
        return lag > 0 ? .lowAmongHigh : .lowAmongLow
    }
}

/// Neighbours of all areas in one array.
struct LinkList {
    private let starts: [Int]
    private let ends: [Int]

    init(_ neighbourhood: Neighbourhood) {
        var starts = [0]
        var ends: [Int] = []
        for links in neighbourhood.links {
            ends += links.map(\.area)
            starts.append(ends.count)
        }
        self.starts = starts
        self.ends = ends
    }

    /// 0 for an area without neighbours.
    func mean(of values: [Double], around area: Int) -> Double {
        let (first, last) = (starts[area], starts[area + 1])
        guard last > first else { return 0 }
        var sum = 0.0
        for place in first..<last { sum += values[ends[place]] }
        return sum / Double(last - first)
    }
}
