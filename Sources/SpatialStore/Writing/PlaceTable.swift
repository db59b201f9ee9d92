import GRDB
import NeedsModel

/// The numbers of places. Those outside of the territory are made on first use; inside, one that the
/// territory does not have is an error.
final class PlaceTable {
    private let database: Database
    private let selection: DirectStatement

    init(_ database: Database) throws {
        self.database = database
        selection = try DirectStatement(database, "SELECT id FROM place WHERE level = ? AND code = ?")
    }

    func number(_ placement: Placement) throws -> Int64 {
        guard placement.level != .none else { return 0 }
        if let number = try stored(placement.level, placement.code ?? "") { return number }
        guard placement.level == .outside else {
            throw NeedStoreError.unknownPlace(level: placement.level, code: placement.code)
        }
        try database.execute(
            sql: "INSERT INTO place (level, code, name) VALUES ('outside', ?, ?)",
            arguments: [placement.code ?? "", placement.code == nil ? nil : placement.name])
        return database.lastInsertedRowID
    }

    private func stored(_ level: PlacementLevel, _ code: String) throws -> Int64? {
        defer { selection.reset() }
        selection.bind(level.rawValue, at: 1)
        selection.bind(code, at: 2)
        return try selection.step() ? selection.integer(0) : nil
    }
}
