import GRDB
import GeoTypes
import NeedsModel

/// Reads needs back whole: as they are with every decision, or as their file says them.
final class StoredNeedReader {
    /// Which of the two versions of a need on which persons decided.
    enum Version: String {
        case decided = ""
        case imported = "imported_"
    }

    private let database: Database
    private let needs: DirectStatement
    private let themes: DirectStatement
    private let mentions: DirectStatement
    private let points: DirectStatement
    private let holds: DirectStatement

    init(_ database: Database, _ version: Version = .decided) throws {
        self.database = database
        let isDecided = version == .decided
        let table = isDecided ? "need" : "imported_need"
        needs = try DirectStatement(
            database,
            """
            SELECT source.name, source_key, text, kind.slug, audience.slug, voices, coalesce(collected_on, 0),
                   gathering_id IS NULL, workshop.name, concerns_id, lives_id, heard_id, moderation, has_consent
            FROM \(table) AS need JOIN source ON source.id = need.source_id JOIN kind ON kind.id = kind_id
            LEFT JOIN audience ON audience.id = audience_id LEFT JOIN gathering ON gathering.id = gathering_id
            LEFT JOIN workshop ON workshop.id = workshop_id
            WHERE need.id = ?
            """)
        themes = try DirectStatement(
            database,
            """
            SELECT theme.slug, coalesce(theme_weight, 1.0), coalesce(theme_assigned_by, 'file'), 1 AS rank
            FROM \(table) AS need JOIN theme ON theme.id = need.theme_id WHERE need.id = ?1 AND need.theme_id <> 0
            UNION ALL
            SELECT theme.slug, weight, assigned_by, rank
            FROM \(isDecided ? "need" : "imported")_further_theme AS further
            JOIN theme ON theme.id = further.theme_id WHERE need_id = ?1
            ORDER BY rank
            """)
        mentions = try DirectStatement(
            database,
            """
            SELECT mention.text, mention.context, \(StoredPlacement.columns)
            FROM mention JOIN place ON place.id = mention.place_id WHERE mention.id = ?
            """)
        points = try DirectStatement(
            database, "SELECT written, geometry FROM \(isDecided ? "need" : "imported")_point WHERE id = ?")
        holds = try HoldTable.selection(database, version.rawValue + "hold")
    }

    /// - Throws: `needNotFound`.
    func need(_ id: Int64) throws -> PlacedNeed {
        defer { needs.reset() }
        needs.bind(id, at: 1)
        guard try needs.step() else { throw NeedStoreError.needNotFound(id) }
        let isAlone = needs.integer(7) != 0
        return PlacedNeed(
            source: needs.text(0), sourceID: needs.text(1), text: needs.text(2), kind: needs.text(3),
            themes: try themes(of: id), audience: needs.optionalText(4), voices: Int(needs.integer(5)),
            collectedOn: CalendarDate(number: needs.integer(6)),
            gathering: needs.optionalText(8).map { .workshop($0) } ?? (isAlone ? .alone : .file),
            concerns: try mention(needs.optionalInteger(9), point: id * 4),
            lives: try mention(needs.optionalInteger(10), point: id * 4 + 1),
            heard: try mention(needs.optionalInteger(11), point: id * 4 + 2),
            moderation: ModerationState(rawValue: needs.text(12)) ?? .hidden,
            holds: try HoldTable.holds(id, holds), hasConsent: needs.integer(13) != 0)
    }

    private func themes(of need: Int64) throws -> [ThemeAssignment] {
        defer { themes.reset() }
        themes.bind(need, at: 1)
        var assignments: [ThemeAssignment] = []
        while try themes.step() {
            assignments.append(
                ThemeAssignment(theme: themes.text(0), weight: themes.double(1), assignedBy: themes.text(2)))
        }
        return assignments
    }

    private func mention(_ number: Int64?, point: Int64) throws -> PlaceMention? {
        guard let number else { return nil }
        defer {
            mentions.reset()
            points.reset()
        }
        mentions.bind(number, at: 1)
        guard try mentions.step() else { return nil }
        var mention = PlaceMention(
            text: mentions.text(0), context: mentions.text(1),
            placement: try StoredPlacement.read(mentions, from: 2, database))
        points.bind(point, at: 1)
        if try points.step() {
            mention.words.text = points.text(0)
            mention.placement.point = SpatialBlob.pointCoordinate(points.bytes(1))
        }
        return mention
    }
}
