import GRDB

/// Pages by their number: reads, writes and removes them whole.
final class FactPageTable {
    private let selection: DirectStatement
    private let insertion: DirectStatement
    private let deletion: DirectStatement

    init(_ database: Database) throws {
        selection = try DirectStatement(database, "SELECT facts, places, themes FROM fact_page WHERE id = ?")
        insertion = try DirectStatement(
            database,
            """
            INSERT INTO fact_page (id, facts, places, themes) VALUES (?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET facts = excluded.facts, places = excluded.places, themes = excluded.themes
            """)
        deletion = try DirectStatement(database, "DELETE FROM fact_page WHERE id = ?")
    }

    func page(_ number: Int64) throws -> FactPage {
        defer { selection.reset() }
        selection.bind(number, at: 1)
        guard try selection.step() else { return FactPage() }
        return try FactPageDecoder.page(
            EncodedPage(
                facts: Array(selection.bytes(0)), places: Array(selection.bytes(1)), themes: Array(selection.bytes(2))))
    }

    func write(_ page: FactPage, number: Int64) throws {
        guard !page.isEmpty else {
            deletion.bind(number, at: 1)
            return try deletion.run()
        }
        let encoded = FactPageEncoder.encode(page)
        insertion.bind(number, at: 1)
        insertion.bind(blob: encoded.facts, at: 2)
        insertion.bind(blob: encoded.places, at: 3)
        insertion.bind(blob: encoded.themes, at: 4)
        try insertion.run()
    }
}
