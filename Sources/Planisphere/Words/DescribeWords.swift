import NeedsModel
import SpatialStore
import Statistics
import Wording

/// What people say: the words and pairs that set a selection apart from the rest, and whole quotations that stand for
/// them.
public enum DescribeWords {
    /// - Parameter most: how many words, 1…200.
    public static func run(_ request: AnalysisRequest, most: Int, in workspace: Workspace) throws(Failure) -> Answer {
        _ = try AnalysisFormat.named(request.format)
        guard (1...200).contains(most) else {
            throw Failure(.numberOutOfRange, Parameter.named("limit"), "\(most)", "1", "200")
        }
        let data = try AnalysisData(request, in: workspace)
        let tally = try Failure.translating { try counted(data) }
        let hasRest = tally.allTerms > tally.insideTerms
        var table = hasRest ? compared(tally, most) : frequent(tally, most)
        let ranked = hasRest ? tally.ranked(most) : []
        let quotations = try Failure.translating { try Quotations(ranked).chosen(data) }
        table.facts.append(
            .init(
                name: "quotations",
                value: .word(
                    quotations.map {
                        Phrases.Analyses.quotation(request.speech.language, [$0.text, "\($0.id)"])
                    }.joined(separator: "\n"))))
        for quotation in quotations {
            table.notes.append(Phrases.Analyses.quotation.filled(quotation.text, "\(quotation.id)"))
        }
        return try data.report(table, request)
    }

    private static func counted(_ data: AnalysisData) throws -> WordTally {
        var tally = WordTally()
        let store = data.workspace.store
        try store.forEachNeed { row, _ in tally.add(row.text, isInside: false) }
        try store.forEachNeed(matching: data.filter, page: .all) { row, _ in tally.add(row.text, isInside: true) }
        return tally
    }

    private static func compared(_ tally: WordTally, _ most: Int) -> AnalysisTable {
        let words = Phrases.Analyses.self
        let ranked = tally.ranked(most)
        var table = AnalysisTable(
            name: "words",
            columns: [
                .text("word", words.word), .init(name: "needs", heading: Phrases.needs),
                .init(name: "needs_outside", heading: words.needsOutside),
                .init(name: "odds_ratio", heading: words.oddsRatio, places: 1),
                .init(name: "lower_95", heading: words.lower, places: 1),
                .init(name: "upper_95", heading: words.upper, places: 1),
                .init(name: "z", heading: words.zScore, places: 1),
            ], sentence: words.noWordApart)
        table.rows = ranked.map { word in
            .init(cells: [
                .word(word.spelling), .integer(word.inside), .integer(word.outside), .figure(word.odds.ratio),
                .figure(word.odds.interval.lower), .figure(word.odds.interval.upper), .figure(word.odds.z),
            ])
        }
        let first = ranked.filter { $0.odds.standsOut(among: tally.comparisons) }.prefix(3).map {
            Phrases.Filters.quoted.filled($0.spelling)
        }
        if !first.isEmpty { table.sentence = words.wordsApart.filled(with: .joined(first, by: ", ")) }
        table.notes = [words.wordsRule.filled("\(WordTally.leastNeeds)")]
        return table
    }

    private static func frequent(_ tally: WordTally, _ most: Int) -> AnalysisTable {
        let words = Phrases.Analyses.self
        let said = tally.mostSaid(most)
        var table = AnalysisTable(
            name: "words",
            columns: [.text("word", words.word), .init(name: "needs", heading: Phrases.needs)],
            sentence: words.nothingToCompare)
        table.rows = said.map { .init(cells: [.word($0.spelling), .integer($0.needs)]) }
        table.notes = [words.wordsRule.filled("\(WordTally.leastNeeds)")]
        return table
    }
}
