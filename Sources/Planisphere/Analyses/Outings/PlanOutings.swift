import GeoMath
import NeedsModel
import Statistics
import Wording

/// Where to go next so that as many inhabitants as possible of communes where nobody was heard live within reach.
public enum PlanOutings {
    /// - Parameters:
    ///   - outings: 1…20.
    ///   - reach: « 8km », in a straight line between centres of communes.
    ///   - improbableOnly: only communes whose silence is improbable weigh.
    public static func run(
        _ request: AnalysisRequest, outings: Int, reach: String, improbableOnly: Bool, in workspace: Workspace
    ) throws(Failure) -> Answer {
        _ = try AnalysisFormat.named(request.format)
        guard (1...CoveringPlan.mostStops).contains(outings) else {
            throw Failure(
                .numberOutOfRange, Parameter.named("outings"), "\(outings)", "1", "\(CoveringPlan.mostStops)")
        }
        let metres = try Distance.metres(reach, parameter: "reach")
        let data = try AnalysisData(request, in: workspace)
        let sample = try data.sample()
        let listening = try? Listening.measure(sample.areas).get()
        let weights = sample.communes.indices.map { place in
            guard sample.areas.counts[place] == 0 else { return 0 }
            let isImprobable = listening.map { $0.areas[place].hearing == .notHeard } ?? true
            return improbableOnly && !isImprobable ? 0 : sample.areas.populations[place]
        }
        let problem = CoveringProblem(
            weights: weights, centres: sample.centres, reachMetres: metres, stops: outings)
        let planner = OutingTable(
            data: data, sample: sample, problem: problem, weights: weights, metres: metres, plan: problem.solved())
        return try data.report(planner.table(outings), request)
    }
}

/// The plan as rows, with what each stop adds.
struct OutingTable {
    let data: AnalysisData
    let sample: AreaSample
    let problem: CoveringProblem
    let weights: [Int]
    let metres: Double
    let plan: CoveringPlan

    func table(_ outings: Int) -> AnalysisTable {
        let words = Phrases.Analyses.self
        let silent = weights.reduce(0, +)
        var table = AnalysisTable(
            name: "plan",
            columns: [
                .init(name: "stop", heading: words.stop), .text("code", words.code), .text("name", words.commune),
                .init(name: "population", heading: Phrases.inhabitants),
                .init(name: "communes_reached", heading: words.communesReached),
                .init(name: "inhabitants_added", heading: words.inhabitantsAdded),
                .init(name: "inhabitants_reached", heading: words.inhabitantsReached),
            ], sentence: words.everybodyHeard)
        table.columns[0].isText = true
        for (number, stop) in plan.stops.enumerated() {
            let before = problem.value(of: Array(plan.stops.prefix(number)))
            let after = problem.value(of: Array(plan.stops.prefix(number + 1)))
            table.rows.append(
                .init(
                    cells: [
                        .integer(number + 1), .word(data.place(sample.communes[stop]).code ?? ""),
                        .word(data.name(sample.communes[stop])), .integer(sample.areas.populations[stop]),
                        .integer(problem.reach(of: stop)), .integer(after - before), .integer(after),
                    ], areas: [data.place(sample.communes[stop])]))
        }
        let towns = biggestTowns(outings)
        table.facts = [
            .init(name: "outings", value: .integer(outings)), .init(name: "reach_m", value: .decimal(metres)),
            .init(name: "silent_inhabitants", value: .integer(silent)),
            .init(name: "inhabitants_reached", value: .integer(plan.value)),
            .init(name: "best_possible_at_most", value: .integer(plan.bound)),
            .init(name: "is_optimal", value: .word(plan.isOptimal ? "yes" : "no")),
            .init(name: "biggest_towns_reach", value: .integer(towns)),
        ]
        guard silent > 0 else { return table }
        table.sentence = words.plan.filled(
            with: .counted(words.outings, plan.stops.count), .integer(plan.value), .integer(silent),
            .percent(Double(plan.value) / Double(silent)))
        table.notes = [
            plan.isOptimal
                ? words.planIsOptimal : words.planIsCertified.filled(with: .percent(plan.certificate)),
            words.biggestTowns.filled(
                with: .counted(words.towns, min(outings, sample.communes.count)), .integer(towns)),
            words.straightLine.filled(with: Distance.words(metres)),
        ]
        return table
    }

    /// What the same number of outings to the biggest communes would reach.
    private func biggestTowns(_ outings: Int) -> Int {
        let order = sample.communes.indices.sorted {
            (sample.areas.populations[$1], $0) < (sample.areas.populations[$0], $1)
        }
        return problem.value(of: Array(order.prefix(outings)))
    }
}
