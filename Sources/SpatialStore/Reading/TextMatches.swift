import GRDB
import NeedsModel

/// Words of needs, looked for page by page among those that match everything else.
struct TextMatches {
    private let walk: DirectStatement
    private let look: DirectStatement

    /// Nil when no words are asked for, or all words hold them.
    init?(_ texts: Set<String>?, _ database: Database) throws {
        guard let texts else { return nil }
        let folded = texts.map(TextSearch.folded).sorted()
        if folded.contains("") { return nil }
        let conditions = folded.indices.map { "contains_folded(text, ?\($0 + 3))" }
        let condition = conditions.isEmpty ? "0" : conditions.joined(separator: " OR ")
        walk = try DirectStatement(
            database, "SELECT id FROM need WHERE id BETWEEN ?1 AND ?2 AND (\(condition)) ORDER BY id")
        look = try DirectStatement(database, "SELECT id FROM need WHERE id = ?1 AND id = ?2 AND (\(condition))")
        for (index, text) in folded.enumerated() {
            walk.bind(text, at: Int32(index + 3))
            look.bind(text, at: Int32(index + 3))
        }
    }

    func refine(_ matches: inout FactMatches) throws {
        guard matches.count > 0 else { return }
        var found = NumberSet()
        let first = matches.firstNeed
        // Walking on costs a fifth of looking up.
        if matches.count * 5 > FactPage.slots {
            walk.bind(first, at: 1)
            walk.bind(first + Int64(FactPage.slots) - 1, at: 2)
            while try walk.step() { found.insert(walk.integer(0) - first) }
            walk.reset()
        } else {
            for index in 0..<matches.count {
                look.bind(matches.need(index), at: 1)
                look.bind(matches.need(index), at: 2)
                if try look.step() { found.insert(matches.need(index) - first) }
                look.reset()
            }
        }
        matches.keep { found.contains(Int64($0)) }
    }
}
