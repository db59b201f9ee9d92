import GeoTypes
import Statistics

extension MethodSection {
    static let zones = MethodSection(
        prefix: "10_", lists: ["cases"],
        rules: ["greedy_zones": .unordered, "number_with_improvement": .nearly(floor: "number")]
    ) { input, land in
        guard let counts = input["counts"]?.integers, let land, let areas = land.areas(counts),
            let least = input["k"]?.integer,
            let problem = ZoneProblem(
                areas: areas, groups: land.groups, centres: land.centres, neighbourhood: land.neighbourhood,
                least: least)
        else { return nil }
        let greedy = problem.greedy()
        return [
            "greedy_zones": .array(greedy.zones.map { land.codes(of: $0) }), "number": .count(greedy.zones.count),
            "upper_bound": .count(problem.upperBound),
            "number_with_improvement": .count(problem.improved(greedy).zones.count),
            "border_between_zones_mm": .count(greedy.borderMillimetres),
        ]
    }
}
