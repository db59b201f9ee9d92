import GeoTypes
import Statistics

extension MethodSection {
    static let scan = MethodSection(prefix: "07_", lists: ["cases"]) { input, land in
        guard let counts = input["counts"]?.integers, let land, let areas = land.areas(counts),
            let seed = input["seed"]?.text.flatMap({ UInt64($0) }), let replicates = input["replicates"]?.integer,
            let scan = try? ScanStatistic.bare(areas, centres: land.centres, seed: seed, replicates: replicates).get()
        else { return nil }
        let best = scan.clusters.first
        return [
            "log_likelihood_ratio": .figure(best?.logLikelihoodRatio), "p_value": .figure(best?.pValue),
            "centre": best.map { .string(land.codes[$0.centre]) } ?? .null,
            "members": best.map { land.codes(of: $0.members) } ?? .null,
            "cases": best.map { .count($0.cases) } ?? .null, "population": best.map { .count($0.population) } ?? .null,
            "expected": .figure(best?.expected), "relative_risk": .figure(best?.relativeRisk),
        ]
    }
}
