import NeedsModel
import Statistics
import Wording

extension CountFormat {
    /// Aligned columns for a terminal.
    static let table = CountFormat(id: "table") { (breakdown, request, workspace) throws(Failure) in
        let text = CountTableText.render(
            breakdown, request.speech.language, populationVintage: workspace.territory.vintages.population)
        return Array(text.utf8)
    }
}

enum CountTableText {
    static func render(_ breakdown: Breakdown, _ language: Language, populationVintage: String) -> String {
        let hasRates = breakdown.placeDimension != nil
        var header = breakdown.dimensions.map { Phrases.dimension($0.rawValue)(language) }
        header += [Phrases.needs(language), Phrases.voices(language), Phrases.occasions(language)]
        if hasRates {
            header += [
                Phrases.inhabitants(language), Phrases.ratePerThousand(language), Phrases.interval95(language),
            ]
        }
        var lines = breakdown.rows.map { cells($0, hasRates: hasRates, language) }
        var total = [Phrases.total(language)] + Array(repeating: "", count: max(0, breakdown.dimensions.count - 1))
        if breakdown.dimensions.isEmpty { total = [] }
        total += figures(breakdown.total)
        lines.append(total + Array(repeating: "", count: header.count - total.count))
        var text = AlignedTable(header: header, lines: lines, textColumns: breakdown.dimensions.count).text
        text += "\n" + sum(of: breakdown, language) + "\n"
        if hasRates { text += Phrases.participation(language, [populationVintage]) + "\n" }
        if hasRates, let design = breakdown.designEffect, design.refusesIntervals {
            text += clustered(design, breakdown.total.needs, language) + "\n"
        }
        return text
    }

    /// « Total : 300 besoins publics = 262 dans une commune + 20 à une intercommunalité + … ».
    static func sum(of breakdown: Breakdown, _ language: Language) -> String {
        let parts = breakdown.levels.map { level, tally in
            "\(tally.needs) " + Phrases.level(level.rawValue)(language)
        }
        return Phrases.levelSum(
            language, ["\(breakdown.total.needs)", parts.isEmpty ? "0" : parts.joined(separator: " + ")])
    }

    static func clustered(_ design: DesignFigures, _ needs: Int, _ language: Language) -> String {
        Phrases.clustered(
            language,
            [
                number(design.effect, language), "\(Int(design.effectiveNumber.rounded()))", "\(needs)",
                "\(design.occasions)",
            ])
    }

    private static func cells(_ row: BreakdownRow, hasRates: Bool, _ language: Language) -> [String] {
        var cells = row.keys.map(\.label) + figures(row.tally)
        guard hasRates else { return cells }
        cells.append(row.population.map { language.integer($0) } ?? "")
        guard let rate = row.rate, row.state == .value else {
            let word =
                row.population == nil && row.state == .value ? "" : Phrases.countState(row.state.rawValue)(language)
            return cells + [word, ""]
        }
        let interval = rate.interval
        return cells + [
            number(rate.value, language), "\(number(interval.lower, language)) – \(number(interval.upper, language))",
        ]
    }

    private static func figures(_ tally: Tally) -> [String] {
        ["\(tally.needs)", "\(tally.voices)", tally.occasions.map { "\($0)" } ?? ""]
    }

    private static func number(_ value: Double, _ language: Language) -> String {
        let text = FrenchTypography.decimal(value, places: 2)
        return language == .french ? text : String(text.map { $0 == "," ? "." : $0 })
    }
}
