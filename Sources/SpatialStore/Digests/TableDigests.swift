import GRDB

/// The digests that the database keeps of its own tables.
struct TableDigests {
    /// Names of tables, and what of them goes in. Those of a territory are written once for the life of a database.
    private static let changing: [(name: String, columns: [String])] = [
        ("need", ["id", "source_id", "source_key", "text"]), ("need_point", ["id", "written", "geometry"]),
    ]
    private static let lasting: [(name: String, condition: String)] = [
        ("place", "level NOT IN ('outside', 'none')"), ("territory", ""), ("plane", ""), ("commune", ""), ("epci", ""),
        ("department", ""), ("membership", ""), ("territory_file", ""), ("theme", "is_listed = 1"),
        ("kind", "is_listed = 1"), ("audience", "is_listed = 1"),
    ]

    let database: Database

    /// After the territory is in its tables.
    func keepTerritory() throws {
        for (name, _) in TableDigests.lasting {
            try database.execute(
                sql: "INSERT INTO table_digest (name, digest) VALUES (?, ?)", arguments: [name, try now(name)])
        }
    }

    /// Turns in what an import gathered beside the triggers.
    func turn(_ digest: RowDigest, into name: String) throws {
        guard digest.value != 0, let kept = try kept(name) else { return }
        try database.execute(
            sql: "UPDATE table_digest SET digest = ? WHERE name = ?",
            arguments: [kept ^ Int64(bitPattern: digest.value), name])
    }

    /// Tables that do not hold what was written into them. It reads them whole.
    func damaged() throws -> [String] {
        var names = TableDigests.changing.map(\.name)
        if try database.installedTerritory() != nil { names += TableDigests.lasting.map(\.name) }
        return try names.filter { try kept($0) != now($0) }
    }

    private func kept(_ name: String) throws -> Int64? {
        try Int64.fetchOne(database, sql: "SELECT digest FROM table_digest WHERE name = ?", arguments: [name])
    }

    private func now(_ name: String) throws -> Int64 {
        let changing = TableDigests.changing.first { $0.name == name }
        let condition = TableDigests.lasting.first { $0.name == name }?.condition ?? ""
        let columns = try changing?.columns ?? database.columns(in: name).map(\.name)
        let statement = try DirectStatement(
            database,
            "SELECT \(columns.joined(separator: ", ")) FROM \(name)" + (condition.isEmpty ? "" : " WHERE \(condition)"))
        return Int64(bitPattern: try RowDigest.of(statement, columns: Int32(columns.count)).value)
    }
}
