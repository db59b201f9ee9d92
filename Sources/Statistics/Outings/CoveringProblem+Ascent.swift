extension CoveringProblem {
    /// The largest gain first, the first area on a tie; ends early when nothing is gained. At least 1 − 1/e of the best.
    /// Source: Nemhauser, Wolsey & Fisher 1978, Mathematical Programming 14.
    public func greedy() -> CoveringPlan {
        var covered = [Int16](repeating: 0, count: weights.count)
        var chosen: [Int] = []
        var value = 0
        while chosen.count < stops {
            var best = (gain: 0, stop: -1)
            for stop in reached.indices {
                let gain = gain(of: stop, covered)
                if gain > best.gain { best = (gain, stop) }
            }
            guard best.gain > 0 else { break }
            for area in reached[best.stop] { covered[Int(area)] += 1 }
            chosen.append(best.stop)
            value += best.gain
        }
        return plan(chosen, value)
    }

    /// Steepest ascent from `start`: one stop for another while it gains strictly; the best of all pairs, the first
    /// position and then the first area on a tie.
    public func improved(_ start: CoveringPlan) -> CoveringPlan {
        var chosen = start.stops
        var covered = [Int16](repeating: 0, count: weights.count)
        for stop in chosen { for area in reached[stop] { covered[Int(area)] += 1 } }
        var value = value(of: chosen)
        while true {
            var best = (gain: 0, position: -1, stop: -1)
            for position in chosen.indices {
                var loss = 0
                for area in reached[chosen[position]] {
                    covered[Int(area)] -= 1
                    if covered[Int(area)] == 0 { loss += weights[Int(area)] }
                }
                for stop in reached.indices {
                    let gain = gain(of: stop, covered) - loss
                    if gain > best.gain { best = (gain, position, stop) }
                }
                for area in reached[chosen[position]] { covered[Int(area)] += 1 }
            }
            guard best.gain > 0 else { return plan(chosen, value) }
            for area in reached[chosen[best.position]] { covered[Int(area)] -= 1 }
            for area in reached[best.stop] { covered[Int(area)] += 1 }
            chosen[best.position] = best.stop
            value += best.gain
        }
    }

    /// The value and the sum of the largest gains that are left bound every plan.
    private func plan(_ chosen: [Int], _ value: Int) -> CoveringPlan {
        var covered = [Int16](repeating: 0, count: weights.count)
        for stop in chosen { for area in reached[stop] { covered[Int(area)] = 1 } }
        let gains = reached.indices.map { gain(of: $0, covered) }.sorted(by: >)
        let bound = min(weights.reduce(0, +), value + gains.prefix(stops).reduce(0, +))
        return CoveringPlan(stops: chosen, value: value, bound: bound, isOptimal: bound == value)
    }
}
