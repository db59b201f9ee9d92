import GRDB
import GeoTypes
import NeedsModel

/// Exact points, and the R*Tree over them: kept with each write, or packed at the end of a first import.
final class PointTable {
    static let index = "idx_need_point_geometry"

    private let database: Database
    private let insertion: DirectStatement
    private let deletion: DirectStatement
    private let indexInsertion: DirectStatement
    private let indexDeletion: DirectStatement
    private let isPackedAtEnd: Bool

    init(_ database: Database) throws {
        self.database = database
        insertion = try DirectStatement(database, "INSERT INTO need_point (id, written, geometry) VALUES (?, ?, ?)")
        deletion = try DirectStatement(database, "DELETE FROM need_point WHERE id BETWEEN ?1 AND ?1 + 3")
        indexInsertion = try DirectStatement(database, "INSERT INTO \(PointTable.index) VALUES (?1, ?2, ?2, ?3, ?3)")
        indexDeletion = try DirectStatement(
            database, "DELETE FROM \(PointTable.index) WHERE pkid BETWEEN ?1 AND ?1 + 3")
        isPackedAtEnd = try !(Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM need_point)") ?? false)
    }

    /// Points of the three places of a need; those that are not on the Earth are refused by the caller.
    func insert(_ need: PlacedNeed, number: Int64) throws {
        try insert(need.concerns, row: number * 4)
        try insert(need.lives, row: number * 4 + 1)
        try insert(need.heard, row: number * 4 + 2)
    }

    private func insert(_ mention: PlaceMention?, row: Int64) throws {
        guard let mention, let point = mention.placement.point else { return }
        insertion.bind(row, at: 1)
        insertion.bind(mention.text, at: 2)
        insertion.bind(blob: SpatialBlob.point(point), at: 3)
        try insertion.run()
        guard !isPackedAtEnd else { return }
        indexInsertion.bind(row, at: 1)
        indexInsertion.bind(point.longitude, at: 2)
        indexInsertion.bind(point.latitude, at: 3)
        try indexInsertion.run()
    }

    func remove(number: Int64) throws {
        deletion.bind(number * 4, at: 1)
        try deletion.run()
        guard !isPackedAtEnd, database.changesCount > 0 else { return }
        indexDeletion.bind(number * 4, at: 1)
        try indexDeletion.run()
    }

    func finish() throws {
        guard isPackedAtEnd else { return }
        let points = try DirectStatement(database, "SELECT id, geometry FROM need_point ORDER BY id")
        guard try points.step() else { return }
        var isFirst = true
        var tree = PackedRTree(PointTable.index, in: database)
        try tree.build {
            if isFirst {
                isFirst = false
            } else {
                guard try points.step() else { return nil }
            }
            guard let point = SpatialBlob.pointCoordinate(points.bytes(1)) else { return nil }
            return (points.integer(0), point)
        }
    }
}
