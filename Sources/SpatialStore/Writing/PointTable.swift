import GRDB
import GeoTypes
import NeedsModel
import PlainText

/// Exact points, by number of the need times four plus the place: 0 concerns, 1 lives, 2 heard.
final class PointTable {
    private let database: Database
    private let insertion: DirectStatement
    private let deletion: DirectStatement
    private let selection: DirectStatement
    /// Of the points that were added.
    private var digest = RowDigest()

    init(_ database: Database) throws {
        self.database = database
        insertion = try DirectStatement(database, "INSERT INTO need_point (id, written, geometry) VALUES (?, ?, ?)")
        deletion = try DirectStatement(database, "DELETE FROM need_point WHERE id BETWEEN ?1 AND ?1 + 3")
        selection = try DirectStatement(
            database, "SELECT id & 3, written, geometry FROM need_point WHERE id BETWEEN ?1 AND ?1 + 3 ORDER BY id")
    }

    /// Points of the three places of a need; those that are not on the Earth are refused by the caller.
    func insert(_ need: PlacedNeed, number: Int64) throws {
        try insert(need.concerns, number * 4)
        try insert(need.lives, number * 4 + 1)
        try insert(need.heard, number * 4 + 2)
    }

    private func insert(_ mention: PlaceMention?, _ number: Int64) throws {
        guard let point = mention?.placement.point else { return }
        let blob = SpatialBlob.point(point)
        insertion.bind(number, at: 1)
        insertion.bind(mention?.text ?? "", at: 2)
        insertion.bind(blob: blob, at: 3)
        try insertion.run()
        var hash = ContentHash()
        hash.combine(UInt64(bitPattern: number))
        hash.combine(mention?.text ?? "")
        blob.withUnsafeBytes { hash.combine($0) }
        digest.turn(hash)
    }

    /// The last thing before the end of the transaction.
    func finish() throws { try TableDigests(database: database).turn(digest, into: "need_point") }

    func remove(number: Int64) throws {
        deletion.bind(number * 4, at: 1)
        try deletion.run()
    }

    /// The points and their words are those of the need.
    func says(_ need: PlacedNeed, number: Int64) throws -> Bool {
        defer { selection.reset() }
        selection.bind(number * 4, at: 1)
        for (role, mention) in need.points {
            guard try selection.step(), selection.integer(0) == role,
                mention.text.hasSameBytes(as: selection.bytes(1)),
                let point = mention.placement.point, SpatialBlob.point(point).elementsEqual(selection.bytes(2))
            else { return false }
        }
        return try !selection.step()
    }
}

extension Need where Place == PlaceMention {
    /// Places with an exact point.
    fileprivate var points: [(role: Int64, mention: PlaceMention)] {
        var points: [(Int64, PlaceMention)] = []
        if let concerns, concerns.placement.point != nil { points.append((0, concerns)) }
        if let lives, lives.placement.point != nil { points.append((1, lives)) }
        if let heard, heard.placement.point != nil { points.append((2, heard)) }
        return points
    }
}
