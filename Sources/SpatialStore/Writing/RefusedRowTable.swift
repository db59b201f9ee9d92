import GRDB
import PlainText

/// Rows that were refused in earlier imports of a source: known by their identifier where they have one of their own,
/// else by their line.
final class RefusedRowTable {
    private struct Source {
        var places: Set<Int64> = []
        var placeOfKey: [Int64: Int64] = [:]
    }

    private let database: Database
    /// As they were when the import began: what is refused in it does not come back in it.
    private var sources: [Int64: Source] = [:]

    init(_ database: Database) throws {
        self.database = database
        let rows = try Row.fetchCursor(database, sql: "SELECT source_id, place, key_hash FROM refused_row")
        while let row = try rows.next() {
            let (source, place): (Int64, Int64) = (row[0], row[1])
            sources[source, default: Source()].places.insert(place)
            if let key = row[2] as Int64? { sources[source]?.placeOfKey[key] = place }
        }
    }

    var isEmpty: Bool { sources.isEmpty }

    /// - Parameter key: its identifier, unless it has none of its own.
    func note(source: Int64, place: Int, key: String?) throws {
        try database.execute(
            sql: "INSERT OR REPLACE INTO refused_row (source_id, place, key_hash) VALUES (?, ?, ?)",
            arguments: [source, place, key.map(Self.hash)])
    }

    /// Whether a row that came in was refused before; if so it is forgotten.
    func take(source: Int64, place: Int?, key: String?) throws -> Bool {
        guard let known = sources[source] else { return false }
        let byKey = key.flatMap { known.placeOfKey[Self.hash($0)] }
        let byPlace = place.map(Int64.init).flatMap { known.places.contains($0) ? $0 : nil }
        guard let found = byKey ?? byPlace else { return false }
        sources[source]?.places.remove(found)
        if let key { sources[source]?.placeOfKey[Self.hash(key)] = nil }
        try database.execute(
            sql: "DELETE FROM refused_row WHERE source_id = ? AND place = ?", arguments: [source, found])
        return true
    }

    private static func hash(_ key: String) -> Int64 { Int64(bitPattern: ContentHash.of(key)) }
}
