import ByteStreams
import NeedsModel
import Statistics
import Wording

extension CountFormat {
    /// Aligned columns for a terminal.
    static let table = CountFormat(id: "table", endings: ["txt"], mediaType: "text/plain") { figures, sink in
        try sink.write(VisibleControls.visible(CountTableText(figures: figures).rendered))
        try sink.finish()
    }
}

/// Rows outside of the selection are summed up in one line: in a terminal they would hide the others.
struct CountTableText {
    let figures: CountedFigures

    private var breakdown: Breakdown { figures.breakdown }
    private var language: Language { figures.language }
    private var hasRates: Bool { breakdown.placeDimension != nil }

    var rendered: String {
        var header = breakdown.dimensions.map { Phrases.dimension($0.rawValue)(language) }
        header += [Phrases.needs, Phrases.voices, Phrases.sourcesHeading, Phrases.occasions].map { $0(language) }
        if hasRates {
            header += [
                Phrases.inhabitants(language), Phrases.ratePerThousand(language), Phrases.interval95(language),
            ]
        }
        // Without a dimension the one row is the total.
        var lines =
            breakdown.dimensions.isEmpty ? [] : breakdown.rows.filter { $0.state != .notSelected }.map(cells)
        var total = [Phrases.total(language)] + Array(repeating: "", count: max(0, breakdown.dimensions.count - 1))
        if breakdown.dimensions.isEmpty { total = [] }
        total += counts(breakdown.total)
        lines.append(total + Array(repeating: "", count: header.count - total.count))
        let table = AlignedTable(header: header, lines: lines, textColumns: breakdown.dimensions.count).text
        return table + "\n" + remarks.joined(separator: "\n") + "\n"
    }

    private var remarks: [String] {
        var remarks = [FigureNotes.sum(of: breakdown)(language)]
        if !figures.filters.isEmpty {
            remarks.append(figures.filters.map { $0(language) }.joined(separator: ". ") + ".")
        }
        let left = breakdown.rows.count { $0.state == .notSelected }
        if left > 0 { remarks.append(Phrases.rowsNotSelected(language, left)) }
        guard hasRates else { return remarks }
        let year = figures.workspace.territory.vintages.population
        remarks.append(
            year.isEmpty ? Phrases.participationOfUnknownYear(language) : Phrases.participation(language, [year]))
        if let design = breakdown.clustering, design.weighsMoreThanPeople {
            remarks.append(
                Phrases.clustered(
                    language, breakdown.total.needs,
                    [
                        language.decimal(design.value, places: 1),
                        language.decimal(design.effectiveNumber, places: 0),
                        Phrases.sourceCount(language, design.sources),
                    ]))
        }
        return remarks
    }

    private func cells(_ row: BreakdownRow) -> [String] {
        var cells = row.keys.map(figures.label) + counts(row.tally)
        if let area = row.area, area.isPartial, let place = breakdown.dimensions.firstIndex(where: \.isPlace) {
            cells[place] += " " + Phrases.partOfArea(language, area.selected, [language.integer(area.communes)])
        }
        guard hasRates else { return cells }
        cells.append(row.area?.population.map { language.integer($0) } ?? "")
        guard let rate = row.rate else {
            return cells + [row.area == nil ? "" : StateWords.of(row.state)?.short(language) ?? "", ""]
        }
        return cells + [language.rate(rate.value, places: 2), interval(rate)]
    }

    private func interval(_ rate: RateFigures) -> String {
        guard let interval = rate.interval else { return Phrases.intervalRefused(language) }
        return language.rate(interval.lower, places: 2) + " – " + language.rate(interval.upper, places: 2)
    }

    private func counts(_ tally: Tally) -> [String] {
        [tally.needs, tally.voices, tally.sources, tally.occasions].map { language.integer($0) }
    }
}
