import GRDB

/// Walks over the pages in order and gives of each the needs that match. One pass, whatever is asked.
final class FactScanner {
    private let filter: FactFilter
    private let asked: Set<FactColumn>
    private let readsThemes: Bool
    private let statement: DirectStatement
    private let columns = FactColumns()
    private let slots: UnsafeMutableBufferPointer<UInt16>
    private var themes: [(slot: UInt16, fact: ThemeFact)] = []

    /// - Parameters:
    ///   - columns: what the caller will look at, beyond what the filter does.
    ///   - after: only needs with a greater number.
    init(
        _ database: Database, _ filter: FactFilter, columns: Set<FactColumn>, needsThemes: Bool = false,
        after: Int64 = -1
    ) throws {
        self.filter = filter
        asked = columns.union(filter.columns)
        readsThemes = needsThemes || filter.themes != nil
        let needsPlaces = !asked.isDisjoint(with: FactColumn.allCases[FactColumn.inPlaces])
        statement = try DirectStatement(
            database,
            """
            SELECT id, facts\(needsPlaces ? ", places" : ", NULL")\(readsThemes ? ", themes" : ", NULL")
            FROM fact_page WHERE id >= ? ORDER BY id
            """)
        statement.bind(FactPage.number(ofNeed: max(0, after)), at: 1)
        // One more than a page, because selecting writes behind the last one found.
        slots = .allocate(capacity: FactPage.slots + 1)
        slots.initialize(repeating: 0)
    }

    deinit { slots.deallocate() }

    /// The next page, empty ones included; nil at the end.
    func next() throws -> FactMatches? {
        guard try statement.step() else { return nil }
        let rows = try FactPageDecoder.decode(statement.bytes(1), part: .facts, asked: asked, into: columns)
        if !statement.isNull(2) {
            let others = try FactPageDecoder.decode(
                statement.bytes(2), part: .places, asked: asked, into: columns)
            guard others == rows else { throw PageFault.damaged }
        }
        if readsThemes { try FactPageDecoder.themes(statement.bytes(3), into: &themes) }
        var matches = FactMatches(
            firstNeed: statement.integer(0) << 12, columns: columns, slots: slots, themes: themes)
        matches.select(rows: rows, all: filter.meansAll)
        matches.apply(filter)
        return matches
    }
}
