import GRDB
import PlainText

/// Pairs what is gone from a file with what is new in it, place by place, day by day.
struct CorrectionSearch {
    private struct Group: Equatable {
        var place: Int64
        var day: Int64
        var gathering: Int64
    }

    private let visit: SourceVisit
    private let rows: DirectStatement
    private let text: DirectStatement
    private var near: NearTexts

    init(_ database: Database, source: Int64, visit: SourceVisit, least: Double) throws {
        self.visit = visit
        near = NearTexts(atLeast: least)
        // Of one group the needs of before come first: their numbers are smaller.
        rows = try DirectStatement(
            database,
            """
            SELECT id, place_id, collected_on, gathering_id, text FROM need
            WHERE source_id = ? AND source_key GLOB 'c-*' ORDER BY place_id, collected_on, gathering_id, id
            """)
        rows.bind(source, at: 1)
        text = try DirectStatement(database, "SELECT text FROM need WHERE id = ?")
    }

    /// In order of the number of the new row.
    consuming func pairs() throws -> [Correction] {
        var pairs: [Correction] = []
        var paired: Set<Int64> = []
        var group: Group?
        while try rows.step() {
            let next = Group(place: rows.integer(1), day: rows.integer(2), gathering: rows.integer(3))
            if next != group {
                near.begin()
                group = next
                paired = []
            }
            let number = rows.integer(0)
            guard number >= visit.firstNew else {
                if !visit.hasMet(number) { near.add(Shingles(rows.bytes(4)), number: number) }
                continue
            }
            let match = try near.nearest(to: Shingles(rows.bytes(4)), isOpen: { !paired.contains($0) }, read: read)
            guard let match else { continue }
            paired.insert(match.number)
            pairs.append(Correction(need: match.number, newNeed: number, likeness: match.likeness))
        }
        return pairs.sorted { $0.newNeed < $1.newNeed }
    }

    private func read(_ number: Int64) throws -> Shingles? {
        defer { text.reset() }
        text.bind(number, at: 1)
        return try text.step() ? Shingles(text.bytes(0)) : nil
    }
}
