extension CoveringProblem {
    /// Depth-first branch and bound from the plan of `improved(greedy())`. When 200,000 nodes do not end the search, the
    /// answer is the best found, with `isOptimal` false.
    public func solved(nodeLimit: Int = CoveringPlan.nodeLimit) -> CoveringPlan {
        let start = improved(greedy())
        guard !start.isOptimal else { return start }
        var search = CoveringSearch(self, start, nodeLimit)
        search.run()
        return CoveringPlan(
            stops: search.best, value: search.value,
            bound: search.isComplete ? search.value : start.bound, isOptimal: search.isComplete)
    }

    /// Stops whose reach lies within that of another are never better; of equals the first stays.
    func undominated() -> [Int] {
        let sets = reached.map { Set($0) }
        return reached.indices.filter { stop in
            !reached[stop].isEmpty
                && !reached.indices.contains { other in
                    other != stop && sets[stop].isSubset(of: sets[other])
                        && (sets[stop].count < sets[other].count || other < stop)
                }
        }
    }
}

private struct CoveringSearch {
    private let problem: CoveringProblem
    private var covered: [Int16]
    private var chosen: [Int] = []
    private var nodesLeft: Int
    private(set) var best: [Int]
    private(set) var value: Int
    var isComplete: Bool { nodesLeft > 0 }

    init(_ problem: CoveringProblem, _ start: CoveringPlan, _ nodeLimit: Int) {
        self.problem = problem
        covered = [Int16](repeating: 0, count: problem.weights.count)
        best = start.stops
        value = start.value
        nodesLeft = max(nodeLimit, 1)
    }

    mutating func run() { descend(problem.undominated(), 0) }

    /// Candidates of a node come by falling gain; those before the one taken are not tried below it.
    private mutating func descend(_ candidates: [Int], _ reachedSoFar: Int) {
        nodesLeft -= 1
        guard nodesLeft > 0 else { return }
        if reachedSoFar > value {
            value = reachedSoFar
            best = chosen
        }
        let left = problem.stops - chosen.count
        guard left > 0 else { return }
        let gains = candidates.map { (gain: problem.gain(of: $0, covered), stop: $0) }
            .filter { $0.gain > 0 }.sorted { ($1.gain, $0.stop) < ($0.gain, $1.stop) }
        for (place, candidate) in gains.enumerated() {
            let bound = gains[place..<min(place + left, gains.count)].reduce(reachedSoFar) { $0 + $1.gain }
            guard bound > value, nodesLeft > 0 else { return }
            for area in problem.reached[candidate.stop] { covered[Int(area)] += 1 }
            chosen.append(candidate.stop)
            descend(gains[(place + 1)...].map(\.stop), reachedSoFar + candidate.gain)
            chosen.removeLast()
            for area in problem.reached[candidate.stop] { covered[Int(area)] -= 1 }
        }
    }
}
