import Glibc

/// Participation around a point relative to population: a smooth surface whose width follows the population, never the
/// counts, so that it cannot chase noise.
/// Sources: Bithell 1990, Statistics in Medicine 9; Kelsall & Diggle 1995, Statistics in Medicine 14.
public struct RelativeRisk: Sendable {
    /// What the surface says at one point.
    public struct Node: Hashable, Sendable {
        public var bandwidthMetres: Double
        /// 1 where people speak as much as in the whole; nil where nobody lives in reach.
        public var value: Double?
        /// Contributions expected within the kernel, as an effective number.
        public var effectiveExpected: Double

        /// 0 nothing is shown, 1 in full: between 5 and 10 expected contributions it fades.
        public var opacity: Double { min(1, max(0, (effectiveExpected - 5) / 5)) }
    }

    /// Contributions that a window is made to expect, and the limits of the bandwidth.
    public struct Width: Hashable, Sendable {
        public var expected = 15.0
        public var leastMetres = 3_000.0
        public var mostMetres = 20_000.0

        public init(expected: Double = 15, leastMetres: Double = 3_000, mostMetres: Double = 20_000) {
            self.expected = expected
            self.leastMetres = leastMetres
            self.mostMetres = mostMetres
        }
    }

    /// Limits of the bands; between 4/5 and 5/4 the surface stays neutral.
    public static let levels = [1.0 / 2, 2.0 / 3, 4.0 / 5, 5.0 / 4, 3.0 / 2, 2.0]
    static let leastContributions = 50

    private let areas: AreaCounts
    private let centres: [PlanePoint]
    private let width: Width

    /// Refused below 50 contributions, and when groups weigh more than people: it is then made of occasions.
    public static func measure(
        _ areas: AreaCounts, centres: [PlanePoint], design: DesignEffect?
    ) -> Result<RelativeRisk, Refusal> {
        guard areas.total >= leastContributions else {
            return .failure(
                Refusal(
                    areas.total == 0 ? .allZero : .tooFewExpected, have: Double(areas.total),
                    need: Double(leastContributions)))
        }
        if let refusal = design?.refusal { return .failure(refusal) }
        guard let surface = RelativeRisk(areas, centres: centres) else {
            return .failure(Refusal(.tooFewAreas, have: Double(centres.count), need: Double(areas.areas)))
        }
        return .success(surface)
    }

    /// Without the rules that refuse; nil when the lists differ in length or there is nothing to relate.
    public init?(_ areas: AreaCounts, centres: [PlanePoint], width: Width = Width()) {
        guard centres.count == areas.areas, areas.total > 0, areas.population > 0 else { return nil }
        self.areas = areas
        self.centres = centres
        self.width = width
    }

    /// O(areas log areas).
    public func node(at point: PlanePoint) -> Node {
        let distances = centres.map { point.distance(to: $0) }
        let order = distances.indices.sorted { (distances[$0], $0) < (distances[$1], $1) }
        let wanted = width.expected * Double(areas.population) / Double(areas.total)
        var people = 0.0
        var bandwidth = width.mostMetres
        for area in order {
            people += Double(areas.populations[area])
            if people >= wanted {
                bandwidth = min(max(1.5 * distances[area], width.leastMetres), width.mostMetres)
                break
            }
        }
        var (said, lived, squares) = (0.0, 0.0, 0.0)
        for area in distances.indices where distances[area] < bandwidth {
            let share = distances[area] / bandwidth
            let kernel = (1 - share * share) * (1 - share * share)
            let weighed = kernel * Double(areas.populations[area])
            said += kernel * Double(areas.counts[area])
            lived += weighed
            squares += kernel * weighed
        }
        guard lived > 0, squares > 0 else { return Node(bandwidthMetres: bandwidth, value: nil, effectiveExpected: 0) }
        let rate = Double(areas.total) / Double(areas.population)
        return Node(
            bandwidthMetres: bandwidth, value: said / Double(areas.total) / (lived / Double(areas.population)),
            effectiveExpected: rate * lived * lived / squares)
    }
}
