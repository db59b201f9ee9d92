import Statistics
import TestSupport
import Testing

@Suite("Plans of outings")
struct CoveringPlanTests {
    private struct Expected: Decodable {
        struct Case: Decodable {
            var weights: [Int]
            var reachM: Double
            var stops: Int
            var greedy: [String]
            var greedyValue: Int
            var swapValue: Int
            var optimalValue: Int
        }
        var cases: [Case]
    }

    @Test(
        "agree with the reference values", .enabled(if: ReferenceValues.folder != nil, "no folder of reference values")
    )
    func reference() throws {
        let cases = try #require(try ReferenceValues.decode("09_planner.json", as: Expected.self)).cases
        let territory = try #require(try ReferenceTerritory.read())
        #expect(!cases.isEmpty)
        for expected in cases {
            let problem = CoveringProblem(
                weights: expected.weights, centres: territory.centres, reachMetres: expected.reachM,
                stops: expected.stops)
            let greedy = problem.greedy()
            #expect(greedy.stops == territory.positions(expected.greedy))
            #expect(greedy.value == expected.greedyValue)
            let swapped = problem.improved(greedy)
            #expect(swapped.value == expected.swapValue)
            #expect(swapped.bound >= expected.optimalValue)
            let solved = problem.solved()
            #expect(solved.value <= expected.optimalValue && solved.value >= expected.swapValue)
            #expect(!solved.isOptimal || solved.value == expected.optimalValue)
            #expect(problem.value(of: solved.stops) == solved.value)
        }
    }

    @Test("the exact search finds what trying every set finds; greedy reaches 63 % of it, swapping never less")
    func exhaustive() {
        var random = SplitMix64(seed: 21)
        for _ in 0..<40 {
            let count = 11
            let centres = (0..<count).map { _ in
                PlanePoint(x: .random(in: 0...10_000, using: &random), y: .random(in: 0...10_000, using: &random))
            }
            let weights = (0..<count).map { _ in Int.random(in: 0...500, using: &random) }
            let problem = CoveringProblem(weights: weights, centres: centres, reachMetres: 2_500, stops: 3)
            var best = 0
            for a in 0..<count {
                for b in a..<count { for c in b..<count { best = max(best, problem.value(of: [a, b, c])) } }
            }
            let solved = problem.solved()
            let greedy = problem.greedy()
            let improved = problem.improved(greedy)
            #expect(solved.isOptimal && solved.value == best && solved.certificate == 1)
            #expect(improved.value >= greedy.value && improved.value <= best)
            #expect(Double(greedy.value) >= 0.632 * Double(best))
            #expect(greedy.bound >= best && improved.bound >= best)
        }
    }

    @Test("nothing to reach gives no stop, and a stop reaches its own commune whatever the reach")
    func edges() {
        let one = [PlanePoint(x: 0, y: 0)]
        let empty = CoveringProblem(weights: [0], centres: one, reachMetres: 5_000, stops: 5).solved()
        #expect(empty.stops.isEmpty && empty.value == 0 && empty.isOptimal)
        let own = CoveringProblem(weights: [7], centres: one, reachMetres: 0, stops: 99).solved()
        #expect(own.stops == [0] && own.value == 7)
        #expect(CoveringPlan.mostStops == 20 && CoveringPlan.nodeLimit == 200_000)
    }

    @Test("a search that is stopped says so and keeps the best it found")
    func limit() {
        var random = SplitMix64(seed: 2)
        let centres = (0..<120).map { _ in
            PlanePoint(x: .random(in: 0...40_000, using: &random), y: .random(in: 0...40_000, using: &random))
        }
        let weights = centres.map { _ in Int.random(in: 1...500, using: &random) }
        let problem = CoveringProblem(weights: weights, centres: centres, reachMetres: 8_000, stops: 6)
        let stopped = problem.solved(nodeLimit: 3)
        #expect(stopped.value >= problem.greedy().value)
        #expect(!stopped.isOptimal && stopped.certificate < 1)
    }
}
