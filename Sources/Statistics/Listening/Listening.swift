import Glibc

/// Whom the programme has heard: whether the silence of an area can be chance. It speaks of the programme, never of the
/// inhabitants.
public struct Listening: Sendable {
    public enum Hearing: String, Hashable, Sendable, CaseIterable {
        case heard
        /// Nobody was heard, and so few live there that chance explains it.
        case tooFew = "too-few"
        /// Nobody was heard, and not only because few live there.
        case notHeard = "not-heard"
    }

    public struct Area: Hashable, Sendable {
        /// Chance of hearing nobody if the area spoke at the rate of the whole: e^(−n p / P).
        public var chanceOfSilence: Double
        public var hearing: Hearing
    }

    public let areas: [Area]
    public let alpha: Double
    /// Inhabitants from which a silence is improbable.
    public let thresholdPopulation: Double
    /// How many areas chance alone would make « not heard ».
    public let expectedByChance: Double

    public static let alpha = 0.05

    /// O(areas). Refused when nothing was heard at all: every area is then « not heard yet ».
    ///
    /// - Parameter strict: the level is divided by the number of areas. Without it a false alarm costs an evening,
    ///   a miss a voice.
    public static func measure(
        _ areas: AreaCounts, alpha: Double = alpha, strict: Bool = false
    ) -> Result<Listening, Refusal> {
        guard areas.total > 0, areas.population > 0 else { return .failure(Refusal(.allZero, have: 0, need: 1)) }
        let level = strict ? alpha / Double(max(areas.areas, 1)) : alpha
        var expected = 0.0
        let result = areas.counts.indices.map { area in
            let chance = exp(-Double(areas.total) * Double(areas.populations[area]) / Double(areas.population))
            if chance <= level { expected += chance }
            let hearing: Hearing = areas.counts[area] > 0 ? .heard : chance <= level ? .notHeard : .tooFew
            return Area(chanceOfSilence: chance, hearing: hearing)
        }
        return .success(
            Listening(
                areas: result, alpha: level,
                thresholdPopulation: -log(level) * Double(areas.population) / Double(areas.total),
                expectedByChance: expected))
    }

    public func count(_ hearing: Hearing) -> Int { areas.count { $0.hearing == hearing } }
}
