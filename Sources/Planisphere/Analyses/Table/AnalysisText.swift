import NeedsModel
import Wording

/// A result for a terminal: the sentence first, then the rows that matter.
struct AnalysisText {
    let report: AnalysisReport

    private var table: AnalysisTable { report.table }
    private var language: Language { report.language }

    var rendered: String {
        var lines = [table.sentence(language)]
        let shown = table.rows.filter(\.isShown)
        if !shown.isEmpty {
            let texts = table.columns.prefix(while: \.isText).count
            lines.append("")
            lines.append(
                AlignedTable(
                    header: table.columns.map { $0.heading(language) },
                    lines: shown.map { row in zip(table.columns, row.cells).map(words) }, textColumns: texts
                ).text)
        }
        let hidden = table.rows.count - shown.count
        if hidden > 0 { lines.append(Phrases.Analyses.rowsLeftOut(language, hidden)) }
        if !report.filters.isEmpty {
            lines.append(report.filters.map { $0(language) }.joined(separator: ". ") + ".")
        }
        lines += table.notes.map { $0(language) + "." }
        return lines.joined(separator: "\n") + "\n"
    }

    private func words(_ column: AnalysisTable.Column, _ cell: CountColumns.Value) -> String {
        switch cell {
        case .integer(let number): language.integer(number)
        case .decimal(let number): language.rate(number, places: column.places)
        case .word(let word): column.words[word].map { $0(language) } ?? word
        case .none: ""
        }
    }
}
