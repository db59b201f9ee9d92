import GRDB
public import NeedsModel
import Synchronization

/// The published lists of one revision with what only counts and filters look at.
struct StoreLists: Sendable {
    let published: NeedLists
    let audiences: [String]
    let themePositions: [Int]
    let kindPositions: [Int]
    let audiencePositions: [Int]
    /// By number of the gathering, the position of its workshop; nil for a file.
    let workshopOfGathering: [Int?]

    init(_ database: Database) throws {
        let themes: [String]
        let kinds: [String]
        (themes, themePositions) = try StoreLists.terms("theme", database)
        (kinds, kindPositions) = try StoreLists.terms("kind", database)
        (audiences, audiencePositions) = try StoreLists.terms("audience", database)
        let workshops: [String]
        (workshops, workshopOfGathering) = try StoreLists.workshops(database)
        published = NeedLists(
            revision: try database.revision(), places: try StoreLists.places(database), themes: themes, kinds: kinds,
            workshops: workshops, sources: try StoreLists.sources(database))
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

    private static func sources(_ database: Database) throws -> [String] {
        let statement = try DirectStatement(database, "SELECT id, name FROM source ORDER BY id")
        var names: [String] = []
        while try statement.step() {
            while names.count < Int(statement.integer(0)) { names.append("") }
            names.append(statement.text(1))
        }
        return names
    }

    private static func workshops(_ database: Database) throws -> (names: [String], ofGathering: [Int?]) {
        let statement = try DirectStatement(
            database, "SELECT id, name FROM gathering WHERE kind = 'workshop' ORDER BY id")
        var names: [String] = []
        var positions: [String: Int] = [:]
        var ofGathering: [Int?] = []
        while try statement.step() {
            while ofGathering.count < Int(statement.integer(0)) { ofGathering.append(nil) }
            let name = statement.text(1)
            let position = positions[name] ?? names.count
            if position == names.count {
                positions[name] = position
                names.append(name)
            }
            ofGathering.append(position)
        }
        return (names, ofGathering)
    }
}

extension NeedsStore {
    /// The lists at the revision that `database` sees; read again only when it changed.
    func lists(_ database: Database) throws -> StoreLists {
        let revision = try database.revision()
        if let cached = cachedLists.withLock({ $0 }), cached.published.revision == revision { return cached }
        let fresh = try StoreLists(database)
        cachedLists.withLock { $0 = fresh }
        return fresh
    }

    /// The lists that rows refer to, for a writer that prepares something for each entry.
    public func lists() throws -> NeedLists {
        try read { try lists($0).published }
    }

    /// Names of the workshops and markets of which a public need is known, in order.
    public func workshops() throws -> [String] {
        try read { database in
            try String.fetchAll(
                database,
                sql: """
                    SELECT DISTINCT name FROM gathering WHERE kind = 'workshop' AND EXISTS
                        (SELECT 1 FROM need WHERE need.gathering_id = gathering.id AND is_public = 1) ORDER BY name
                    """)
        }
    }

    /// Whether anything is kept at all, public or not.
    public func hasNeeds() throws -> Bool {
        try read { try Bool.fetchOne($0, sql: "SELECT EXISTS (SELECT 1 FROM need)") ?? false }
    }
}

extension Array {
    /// Nil outside, for numbers that come from a file.
    subscript(checked index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
