import GeoTypes
import Statistics

extension MethodSection {
    static let claims = MethodSection(prefix: "13_", lists: ["cases"]) { input, _ in
        guard let count = input["count"]?.integer, let total = input["total"]?.integer,
            let population = input["population"]?.integer, let whole = input["pole_population"]?.integer,
            let comparisons = input["comparisons"]?.integer
        else { return nil }
        let ratio = try? RatioToWhole.measure(
            count: count, of: total, population: population, of: whole,
            level: Interval.level(sharedAmong: comparisons)
        ).get()
        return [
            "lower": .figure(ratio?.interval.lower), "upper": .figure(ratio?.interval.upper),
            "claim": ratio.map { .string($0.claim.rawValue) } ?? .null,
        ]
    }
}
