import NeedsModel
import Statistics
import Wording

extension AnalysisTest {
    /// Which themes an EPCI says more than the others do.
    static let locationQuotient = AnalysisTest(id: "lq") { (data, settings) throws(Failure) in
        let maker = BreakdownMaker(workspace: data.workspace, filter: data.filter, isComplete: true)
        let breakdown = try Failure.translating { try maker.breakdown(by: [.epci, .theme]) }
        let rows = data.names.all(.epci) ?? []
        let columns = data.names.all(.theme) ?? []
        var counts = rows.map { _ in columns.map { _ in 0 } }
        for row in breakdown.rows {
            guard let epci = rows.firstIndex(of: row.keys[0]), let theme = columns.firstIndex(of: row.keys[1]) else {
                continue
            }
            counts[epci][theme] = data.unit == .needs ? row.tally.needs : row.tally.occasions
        }
        let untested = Set(columns.indices.filter { columns[$0] == .theme(Theme.unclassifiedID) })
        return QuotientTable(data: data, rows: rows, columns: columns, counts: counts, untested: untested).table()
    }
}

/// Cells of EPCI × theme with what was expected.
struct QuotientTable {
    let data: AnalysisData
    let rows: [CountKey]
    let columns: [CountKey]
    let counts: [[Int]]
    let untested: Set<Int>

    func table() -> AnalysisTable {
        let words = Phrases.Analyses.self
        let bare = LocationQuotient(counts, untested: untested)
        let tested = LocationQuotient.measure(counts, untested: untested, design: data.design)
        var table = AnalysisTable(
            name: "lq",
            columns: [
                .text("epci", Phrases.dimension("epci")), .text("epci_label", Phrases.dimension("epci")),
                .text("theme", Phrases.dimension("theme")), .text("theme_label", Phrases.dimension("theme")),
                .init(name: data.unit.rawValue, heading: data.unitHeading),
                .init(name: "expected", heading: words.expected, places: 1),
                .init(name: "location_quotient", heading: words.quotient),
                .init(name: "p_value", heading: words.pValue, places: 4),
                .init(name: "q_value", heading: words.qValue, places: 4),
            ], sentence: words.noSpecialisation)
        let isRefused = if case .failure = tested { true } else { false }
        table.rows = bare.cells.map { cell in
            .init(
                cells: [
                    .word(rows[cell.row].code), .word(data.names.label(rows[cell.row])(.french)),
                    .word(columns[cell.column].code), .word(data.names.label(columns[cell.column])(.french)),
                    .integer(cell.count), .figure(cell.expected), .figure(cell.quotient),
                    .figure(isRefused || !cell.isEligible ? nil : cell.pValue),
                    .figure(isRefused ? nil : cell.qValue),
                ], areas: areas(rows[cell.row]), isShown: cell.isEligible)
        }
        table.facts = [
            .init(name: "total", value: .integer(bare.total)),
            .init(name: "eligible_cells", value: .integer(bare.cells.count(where: \.isEligible))),
        ]
        table.notes = [words.quotientSilence]
        switch tested {
        case .failure(let refusal):
            table.refusal = refusal
            table.sentence = data.words(refusal)
        case .success(let result):
            let found = result.excesses.map { cell in
                words.excess.filled(
                    with: data.names.label(rows[cell.row]), data.names.label(columns[cell.column]),
                    .integer(cell.count), .decimal(cell.expected, places: 1))
            }
            if !found.isEmpty { table.sentence = words.excesses.filled(with: .joined(found, by: " ; ")) }
        }
        return table
    }

    private func areas(_ key: CountKey) -> [PlaceID] { if case .area(let place) = key { [place] } else { [] } }
}
