import GRDB
import NeedsModel
import Synchronization

/// The short lists that rows refer to by number, as they were at one revision. What a writer of files
/// makes of an entry, it makes once and not for each need.
public struct NeedLists: Sendable {
    public let revision: Int64
    /// By the number in `NeedRow.placeNumber`; numbers that are not in use hold a place of level `none`.
    public let places: [PublishedPlace]
    /// Identifiers, by number.
    public let themes: [String]
    public let kinds: [String]
    /// Names of workshops, by number of the occasion; 0 is empty.
    public let workshops: [String]
    /// Sheets, forms and files, by number.
    public let sources: [String]
    let audiences: [String]
    let themePositions: [Int]
    let kindPositions: [Int]
    let audiencePositions: [Int]

    init(_ database: Database) throws {
        revision = try database.revision()
        places = try NeedLists.places(database)
        (themes, themePositions) = try NeedLists.terms("theme", database)
        (kinds, kindPositions) = try NeedLists.terms("kind", database)
        (audiences, audiencePositions) = try NeedLists.terms("audience", database)
        sources = try NeedLists.column("SELECT id, name FROM source", database)
        workshops = try NeedLists.column("SELECT id, workshop FROM occasion", database)
    }

    private static func places(_ database: Database) throws -> [PublishedPlace] {
        let statement = try DirectStatement(
            database,
            """
            SELECT place.id, place.level, place.code, place.name, epci_siren, department_code, centre
            FROM place LEFT JOIN commune ON commune.id = place.id ORDER BY place.id
            """)
        var places: [PublishedPlace] = []
        while try statement.step() {
            let id = Int(statement.integer(0))
            while places.count < id { places.append(PublishedPlace(id: .nowhere)) }
            places.append(
                PublishedPlace(
                    id: StoredPlacement.place(statement.text(1), statement.text(2)),
                    name: statement.optionalText(3), epci: statement.optionalText(4).flatMap { SirenCode($0) },
                    department: statement.optionalText(5).flatMap { DepartmentCode($0) },
                    centre: statement.isNull(6) ? nil : SpatialBlob.pointCoordinate(statement.bytes(6))))
        }
        return places
    }

    private static func terms(_ table: String, _ database: Database) throws -> (slugs: [String], positions: [Int]) {
        let statement = try DirectStatement(database, "SELECT id, slug, position FROM \(table) ORDER BY id")
        var slugs: [String] = []
        var positions: [Int] = []
        while try statement.step() {
            while slugs.count < Int(statement.integer(0)) {
                slugs.append("")
                positions.append(.max)
            }
            slugs.append(statement.text(1))
            positions.append(Int(statement.integer(2)))
        }
        return (slugs, positions)
    }

    private static func column(_ sql: String, _ database: Database) throws -> [String] {
        let statement = try DirectStatement(database, sql + " ORDER BY id")
        var values: [String] = []
        while try statement.step() {
            while values.count < Int(statement.integer(0)) { values.append("") }
            values.append(statement.text(1))
        }
        return values
    }
}

extension NeedsStore {
    /// The lists at the revision that `database` sees; read again only when it changed.
    func lists(_ database: Database) throws -> NeedLists {
        let revision = try database.revision()
        if let cached = cachedLists.withLock({ $0 }), cached.revision == revision { return cached }
        let fresh = try NeedLists(database)
        cachedLists.withLock { $0 = fresh }
        return fresh
    }
}

extension Array {
    /// Nil outside, for numbers that come from a file.
    subscript(checked index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
