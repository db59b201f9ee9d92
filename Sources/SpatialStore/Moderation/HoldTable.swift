import GRDB
import NeedsModel

/// Why needs wait. Only needs that are not published have rows, so that importing the others asks nothing here.
final class HoldTable {
    private let insertion: DirectStatement
    private let deletion: DirectStatement
    private let selection: DirectStatement

    init(_ database: Database) throws {
        insertion = try DirectStatement(
            database, "INSERT INTO hold (need_id, rank, reason, field, first, last) VALUES (?, ?, ?, ?, ?, ?)")
        deletion = try DirectStatement(database, "DELETE FROM hold WHERE need_id = ?")
        selection = try HoldTable.selection(database, "hold")
    }

    func insert(_ holds: [Hold], number: Int64) throws {
        for (rank, hold) in holds.enumerated() {
            insertion.bind(number, at: 1)
            insertion.bind(Int64(rank), at: 2)
            insertion.bind(hold.reason.rawValue, at: 3)
            insertion.bind(hold.field.rawValue, at: 4)
            insertion.bind(hold.range.map { Int64($0.lowerBound) }, at: 5)
            insertion.bind(hold.range.map { Int64($0.upperBound) }, at: 6)
            try insertion.run()
        }
    }

    func remove(number: Int64) throws {
        deletion.bind(number, at: 1)
        try deletion.run()
    }

    func says(_ holds: [Hold], number: Int64) throws -> Bool {
        try HoldTable.holds(number, selection) == holds
    }

    static func selection(_ database: Database, _ table: String) throws -> DirectStatement {
        try DirectStatement(
            database, "SELECT reason, field, first, last FROM \(table) WHERE need_id = ? ORDER BY rank")
    }

    /// A reason that this version does not know holds the need as a whole.
    static func holds(_ number: Int64, _ selection: DirectStatement) throws -> [Hold] {
        defer { selection.reset() }
        selection.bind(number, at: 1)
        var holds: [Hold] = []
        while try selection.step() {
            var hold = Hold(
                reason: HoldReason(rawValue: selection.text(0)) ?? .unclearConsent,
                field: HeldField(rawValue: selection.text(1)) ?? .need)
            let (first, last) = (Int(selection.integer(2)), Int(selection.integer(3)))
            if !selection.isNull(2), first <= last { hold.range = first..<last }
            holds.append(hold)
        }
        return holds
    }
}
