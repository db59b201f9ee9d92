import GeoTypes
import Statistics

extension MethodSection {
    static let moran = MethodSection(prefix: "06_", lists: []) { input, land in
        guard let counts = input["counts"]?.integers, let land, let areas = land.areas(counts),
            let seed = input["seed"]?.text.flatMap({ UInt64($0) }), let replicates = input["replicates"]?.integer,
            let moran = try? MoranIndex.bare(areas, land.neighbourhood, seed: seed, replicates: replicates).get()
        else { return nil }
        return [
            "prior_variance": .figure(moran.variance), "z": .figures(moran.areas.map(\.z)),
            "global_I": .figure(moran.index), "expectation": .figure(moran.expectation),
            "global_p_permutation": .figure(moran.permutationPValue),
            "global_p_parametric": .figure(moran.parametricPValue),
            "local_I": .figures(moran.areas.map(\.index)), "local_p_parametric": .figures(moran.areas.map(\.pValue)),
            "local_q": .figures(moran.areas.map(\.qValue)),
            "quadrant": .array(moran.areas.map { .string($0.quadrant.rawValue) }),
        ]
    }
}
