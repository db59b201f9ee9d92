import GRDB
public import NeedsModel
import Synchronization

/// The published lists of one revision, with the workshops of gatherings.
struct StreamLists: Sendable {
    let store: StoreLists
    let published: NeedLists
    /// By number of the gathering, the position of its workshop; 0 for a file.
    private let workshopOfGathering: [Int32]

    init(_ database: Database, _ store: StoreLists) throws {
        self.store = store
        published = NeedLists(
            revision: store.revision, places: store.places, themes: store.themes, kinds: store.kinds,
            workshops: try StreamLists.names("workshop", database), sources: try StreamLists.names("source", database))
        let statement = try DirectStatement(
            database, "SELECT id, workshop_id FROM gathering WHERE workshop_id IS NOT NULL ORDER BY id")
        var workshops: [Int32] = []
        while try statement.step() {
            while workshops.count < Int(statement.integer(0)) { workshops.append(0) }
            let workshop = Int(statement.integer(1))
            workshops.append(published.workshops.indices.contains(workshop) ? Int32(workshop) : 0)
        }
        workshopOfGathering = workshops
    }

    /// Nil for a file, and for a need that came alone.
    func workshop(ofGathering number: Int) -> Int? {
        guard let workshop = workshopOfGathering[checked: number], workshop != 0 else { return nil }
        return Int(workshop)
    }

    private static func names(_ table: String, _ database: Database) throws -> [String] {
        let statement = try DirectStatement(database, "SELECT id, name FROM \(table) ORDER BY id")
        var names: [String] = [""]
        while try statement.step() {
            while names.count < Int(statement.integer(0)) { names.append("") }
            names.append(statement.text(1))
        }
        return names
    }
}

extension NeedsStore {
    /// The lists at the revision that `database` sees; read again only when it changed.
    func streamLists(_ database: Database) throws -> StreamLists {
        let store = try lists(database)
        if let cached = cachedStreamLists.withLock({ $0 }), cached.published.revision == store.revision {
            return cached
        }
        let fresh = try StreamLists(database, store)
        cachedStreamLists.withLock { $0 = fresh }
        return fresh
    }

    /// The lists that rows refer to, for a writer that prepares something for each entry.
    public func lists() throws(NeedStoreError) -> NeedLists {
        try read { try streamLists($0).published }
    }

    /// Names of the workshops and markets of which a public need is known, in order.
    public func workshops() throws(NeedStoreError) -> [String] {
        try read { database in
            let lists = try streamLists(database)
            let scanner = try FactScanner(database, FactFilter(), columns: [.gathering])
            var names: Set<Int> = []
            while let matches = try scanner.next() {
                let gatherings = Set((0..<matches.count).map { matches.columns.value(.gathering, matches.slot($0)) })
                names.formUnion(gatherings.compactMap { lists.workshop(ofGathering: Int($0)) })
            }
            return names.map { lists.published.workshops[$0] }.sorted()
        }
    }

    /// Whether anything is kept at all, public or not.
    public func hasNeeds() throws(NeedStoreError) -> Bool {
        try read { try Bool.fetchOne($0, sql: "SELECT EXISTS (SELECT 1 FROM need)") ?? false }
    }
}
