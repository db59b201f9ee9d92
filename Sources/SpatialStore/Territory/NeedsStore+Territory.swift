import GRDB
public import NeedsModel

extension NeedsStore {
    /// Fills the tables of the territory and of its vocabulary, once for the life of a database. The
    /// same territory with the same files again changes nothing; another one is refused.
    public func install(_ stored: StoredTerritory) throws(NeedStoreError) {
        try write { database in
            if let installed = try database.installedTerritory() {
                guard installed == stored.territory.id, try database.territoryFiles() == stored.files.sortedByName
                else {
                    throw NeedStoreError.territoryDiffers(installed: installed, offered: stored.territory.id)
                }
                return
            }
            try TerritoryInstallation(database: database, stored: stored).run()
            try database.advanceRevision()
        }
    }

    /// `Territory.id`; throws `noTerritory` before `install`.
    public func territoryID() throws(NeedStoreError) -> String {
        try read { database in
            guard let id = try database.installedTerritory() else { throw NeedStoreError.noTerritory }
            return id
        }
    }

    /// The files given to `install`, in order of name.
    public func territoryFiles() throws(NeedStoreError) -> [TerritoryFile] {
        try read { try $0.territoryFiles() }
    }
}

extension Database {
    func installedTerritory() throws -> String? {
        try String.fetchOne(self, sql: "SELECT code FROM territory")
    }

    func territoryFiles() throws -> [TerritoryFile] {
        let statement = try DirectStatement(self, "SELECT name, bytes FROM territory_file ORDER BY name")
        var files: [TerritoryFile] = []
        while try statement.step() {
            files.append(TerritoryFile(name: statement.text(0), bytes: Array(statement.bytes(1))))
        }
        return files
    }
}

extension [TerritoryFile] {
    /// In the order of the database: by bytes.
    var sortedByName: [TerritoryFile] { sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) } }
}
