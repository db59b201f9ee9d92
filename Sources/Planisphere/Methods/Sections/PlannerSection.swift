import GeoTypes
import Statistics

extension MethodSection {
    static let planner = MethodSection(
        prefix: "09_", lists: ["cases"], rules: ["swap_value": .between(upper: "optimal_value")]
    ) { input, land in
        guard let weights = input["weights"]?.integers, let land, weights.count == land.codes.count,
            let reach = input["reach_m"]?.double, let stops = input["stops"]?.integer
        else { return nil }
        let problem = CoveringProblem(
            weights: weights, centres: land.centres, reachMetres: reach, stops: stops)
        let greedy = problem.greedy()
        let solved = problem.solved()
        var ours: Properties = [
            "greedy": land.codes(of: greedy.stops), "greedy_value": .count(greedy.value),
            "swap_value": .count(problem.improved(greedy).value),
        ]
        // A search that its limit of nodes stopped is « best found » and promises no more than the swap.
        if solved.isOptimal { ours["optimal_value"] = .count(solved.value) }
        return ours
    }
}
