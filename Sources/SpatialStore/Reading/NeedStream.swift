import GRDB
import NeedsModel

/// Finds needs in the pages and fetches their words from the table.
struct NeedStream {
    private let scanner: FactScanner
    private let texts: TextMatches?
    private let lists: StreamLists
    private let role: PlaceRole?
    private let page: NeedPage
    private let walk: DirectStatement
    private let look: DirectStatement

    init(_ database: Database, _ filter: OwnerFilter, _ page: NeedPage, _ lists: StreamLists) throws {
        scanner = try FactScanner(
            database, FilterResolution(database: database, lists: lists.store).resolve(filter),
            columns: [FilterResolution.placeColumn(filter.shared.placeRole), .theme, .kind, .day, .gathering],
            needsThemes: true, after: page.after ?? -1)
        texts = try TextMatches(filter.shared.texts, database)
        self.lists = lists
        role = filter.shared.placeRole
        self.page = page
        walk = try DirectStatement(
            database, "SELECT \(NeedRow.columns) FROM need WHERE id BETWEEN ? AND ? ORDER BY id")
        look = try DirectStatement(database, "SELECT \(NeedRow.columns) FROM need WHERE id = ?")
    }

    mutating func run(_ body: (borrowing NeedRow, NeedLists) throws -> Void) throws -> Int {
        var count = 0
        while count < page.limit ?? .max, var matches = try scanner.next() {
            if let after = page.after {
                let first = matches.firstNeed
                matches.keep { first + Int64($0) > after }
            }
            try texts?.refine(&matches)
            if let limit = page.limit { matches.cut(to: limit - count) }
            try fetch(matches, body)
            count += matches.count
        }
        return count
    }

    private func fetch(_ matches: FactMatches, _ body: (borrowing NeedRow, NeedLists) throws -> Void) throws {
        guard matches.count > 0 else { return }
        // Walking on costs a fifth of looking up.
        let walks = matches.count * 5 > FactPage.slots
        let statement = walks ? walk : look
        defer { statement.reset() }
        if walks {
            walk.bind(matches.need(0), at: 1)
            walk.bind(matches.need(matches.count - 1), at: 2)
        }
        var themes = ThemeLists(matches)
        for index in 0..<matches.count {
            let need = matches.need(index)
            if !walks {
                look.reset()
                look.bind(need, at: 1)
            }
            repeat {
                guard try statement.step() else { throw PageFault.strayNeed(need) }
            } while statement.integer(0) < need
            guard statement.integer(0) == need else { throw PageFault.strayNeed(need) }
            let slot = matches.slot(index)
            try body(
                NeedRow(statement, matches, slot: slot, role: role, themes: themes.list(of: slot), lists),
                lists.published)
        }
    }
}
