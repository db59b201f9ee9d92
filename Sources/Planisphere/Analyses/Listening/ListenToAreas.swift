import NeedsModel
import Statistics
import Wording

/// Whom the programme has heard, commune by commune (zones blanches).
public enum ListenToAreas {
    /// - Parameter strict: the level is divided by the number of communes.
    public static func run(
        _ request: AnalysisRequest, strict: Bool, in workspace: Workspace
    ) throws(Failure) -> Answer {
        _ = try AnalysisFormat.named(request.format)
        let data = try AnalysisData(request, in: workspace)
        let sample = try data.sample()
        return try data.report(table(data, sample, Listening.measure(sample.areas, strict: strict)), request)
    }

    private static func table(
        _ data: AnalysisData, _ sample: AreaSample, _ result: Result<Listening, Refusal>
    ) -> AnalysisTable {
        let words = Phrases.Analyses.self
        var table = AnalysisTable(
            name: "listening",
            columns: [
                .text("code", words.code), .text("name", words.commune),
                .text("listening", words.listening, words: words.hearings),
                .init(name: "needs", heading: Phrases.needs),
                .init(name: "population", heading: Phrases.inhabitants),
                .init(name: "chance_of_silence", heading: words.chanceOfSilence, places: 3),
            ], sentence: words.nobodyHeard)
        let listening: Listening
        switch result {
        case .failure(let refusal):
            table.refusal = refusal
            return table
        case .success(let found): listening = found
        }
        for (place, commune) in sample.communes.enumerated() {
            let area = listening.areas[place]
            table.rows.append(
                .init(
                    cells: [
                        .word(data.place(commune).code ?? ""), .word(data.name(commune)),
                        .word(area.hearing.rawValue), .integer(sample.areas.counts[place]),
                        .integer(sample.areas.populations[place]), .figure(area.chanceOfSilence),
                    ], areas: [data.place(commune)], isShown: area.hearing == .notHeard))
        }
        let counts = Listening.Hearing.allCases.map { listening.count($0) }
        table.facts = [
            .init(name: "heard", value: .integer(counts[0])), .init(name: "too_few", value: .integer(counts[1])),
            .init(name: "not_heard", value: .integer(counts[2])),
            .init(name: "alpha", value: .decimal(listening.alpha)),
            .init(name: "threshold_population", value: .decimal(listening.thresholdPopulation)),
            .init(name: "expected_not_heard_by_chance", value: .decimal(listening.expectedByChance)),
        ]
        table.sentence = sentence(data, listening, sample)
        table.notes = notes(data, listening)
        return table
    }

    private static func sentence(_ data: AnalysisData, _ listening: Listening, _ sample: AreaSample) -> Phrase {
        let silent = listening.count(.notHeard)
        let words = Phrases.Analyses.self
        guard silent > 0 else {
            return words.noImprobableSilence.filled(listening.count(.tooFew), "\(sample.areas.total)")
        }
        let people = sample.communes.indices.filter { listening.areas[$0].hearing == .notHeard }
            .reduce(0) { $0 + sample.areas.populations[$1] }
        return words.improbableSilence.filled(silent, Language.french.integer(people))
    }

    private static func notes(_ data: AnalysisData, _ listening: Listening) -> [Phrase] {
        let words = Phrases.Analyses.self
        var notes = [
            words.threshold.filled(with: .integer(Int(listening.thresholdPopulation.rounded(.up)))),
            words.expectedByChance.filled(with: .decimal(listening.expectedByChance, places: 1)),
        ]
        if let design = data.design, design.weighsMoreThanPeople {
            notes.append(words.clusteredListening.filled(with: .decimal(design.value, places: 1)))
        }
        return notes
    }
}
