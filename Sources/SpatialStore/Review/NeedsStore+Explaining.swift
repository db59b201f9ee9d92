import GRDB
import GeoTypes
public import NeedsModel

extension NeedsStore {
    /// Everything that is kept about one need, secrets included: for the owner of the database alone.
    public func need(id: Int64) throws(NeedStoreError) -> PlacedNeed {
        try read { database in try database.storedNeed(id) }
    }
}

extension Database {
    /// Throws `needNotFound`.
    func storedNeed(_ id: Int64) throws -> PlacedNeed {
        let row = try Row.fetchOne(
            self,
            sql: """
                SELECT need.*, source.name AS source, kind.slug AS kind, audience.slug AS audience,
                       gathering_id IS NULL AS alone, workshop.name AS workshop
                FROM need JOIN source ON source.id = need.source_id JOIN kind ON kind.id = kind_id
                LEFT JOIN audience ON audience.id = audience_id LEFT JOIN gathering ON gathering.id = gathering_id
                LEFT JOIN workshop ON workshop.id = workshop_id
                WHERE need.id = ?
                """, arguments: [id])
        guard let row else { throw NeedStoreError.needNotFound(id) }
        return PlacedNeed(
            source: row["source"], sourceID: try words("source_key", of: id),
            text: try words("text", of: id), kind: row["kind"],
            themes: try themes(of: id), audience: row["audience"], voices: row["voices"],
            collectedOn: (row["collected_on"] as Int64?).flatMap { CalendarDate(number: $0) },
            gathering: Database.gathering(workshop: row["workshop"], isAlone: row["alone"]),
            concerns: try mention(row["concerns_id"], point: id * 4),
            lives: try mention(row["lives_id"], point: id * 4 + 1),
            heard: try mention(row["heard_id"], point: id * 4 + 2),
            moderation: ModerationState(rawValue: row["moderation"]) ?? .hidden,
            hasConsent: (row["has_consent"] as Int) != 0)
    }

    private static func gathering(workshop: String?, isAlone: Bool) -> Gathering {
        workshop.map { .workshop($0) } ?? (isAlone ? .alone : .file)
    }

    /// With every byte: what goes through C strings ends at the first NUL.
    fileprivate func words(_ column: String, of need: Int64) throws -> String {
        let statement = try DirectStatement(self, "SELECT \(column) FROM need WHERE id = ?")
        statement.bind(need, at: 1)
        return try statement.step() ? statement.text(0) : ""
    }

    fileprivate func themes(of need: Int64) throws -> [ThemeAssignment] {
        try Row.fetchAll(
            self, sql: "SELECT theme, weight, assigned_by FROM need_theme WHERE need_id = ? ORDER BY rank",
            arguments: [need]
        ).map { ThemeAssignment(theme: $0["theme"], weight: $0["weight"], assignedBy: $0["assigned_by"]) }
    }

    fileprivate func mention(_ number: Int64?, point: Int64) throws -> PlaceMention? {
        guard let number else { return nil }
        let statement = try DirectStatement(
            self,
            """
            SELECT mention.text, mention.context, \(StoredPlacement.columns)
            FROM mention JOIN place ON place.id = mention.place_id WHERE mention.id = ?
            """)
        statement.bind(number, at: 1)
        guard try statement.step() else { return nil }
        var mention = PlaceMention(
            text: statement.text(0), context: statement.text(1),
            placement: try StoredPlacement.read(statement, from: 2, self))
        let points = try DirectStatement(self, "SELECT written, geometry FROM need_point WHERE id = ?")
        points.bind(point, at: 1)
        if try points.step() {
            mention.words.text = points.text(0)
            mention.placement.point = SpatialBlob.pointCoordinate(points.bytes(1))
        }
        return mention
    }
}
