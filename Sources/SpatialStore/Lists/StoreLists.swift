import GRDB
public import NeedsModel
import Synchronization

/// The short lists of one revision that every count looks at.
struct StoreLists: Sendable {
    let revision: Int64
    let places: [PublishedPlace]
    let themes: [String]
    let kinds: [String]
    let audiences: [String]
    let themePositions: [Int]
    let kindPositions: [Int]
    let audiencePositions: [Int]

    init(_ database: Database) throws {
        revision = try database.revision()
        places = try StoreLists.places(database)
        (themes, themePositions) = try StoreLists.terms("theme", database)
        (kinds, kindPositions) = try StoreLists.terms("kind", database)
        (audiences, audiencePositions) = try StoreLists.terms("audience", database)
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
}

extension NeedsStore {
    /// The lists at the revision that `database` sees; read again only when it changed.
    func lists(_ database: Database) throws -> StoreLists {
        let revision = try database.revision()
        if let cached = cachedLists.withLock({ $0 }), cached.revision == revision { return cached }
        let fresh = try StoreLists(database)
        cachedLists.withLock { $0 = fresh }
        return fresh
    }
}

extension Array {
    /// Nil outside, for numbers that come from a file.
    subscript(checked index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
