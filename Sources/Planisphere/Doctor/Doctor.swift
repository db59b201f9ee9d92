import GeoData
import GeoJSON
import GeoTypes
import NeedsModel
import SpatialStore
import Wording

/// Looks at everything a run stands on.
public enum Doctor {
    public struct Health: Hashable, Sendable {
        public let text: String
        public let isSound: Bool
    }

    /// `format` is `text` or `json`.
    public static func run(
        _ request: WorkspaceRequest, format: String = "text", speech: Speech = .french
    ) throws(Failure) -> Health {
        guard format == "text" || format == "json" else {
            throw Failure(.unknownValue, "--format", format, "text, json")
        }
        let workspace = try Workspace(request)
        defer { workspace.close() }
        return try Failure.translating {
            let data = try EmbeddedData.located()
            let health = try workspace.store.check()
            let facts = facts(workspace, health, data: data.folder)
            guard format == "text" else {
                var members = Properties()
                for (name, value) in facts { members[name] = .string(value) }
                members["problems"] = .array(health.problems.map { .string($0.sentence(speech.language)) })
                members["sound"] = .bool(health.isSound)
                return Health(
                    text: String(decoding: JSONDocument.bytes(of: .object(members)), as: UTF8.self),
                    isSound: health.isSound)
            }
            let lines = facts.map { [Phrases.doctorFact($0.0)(speech.language), $0.1] }
            var text = AlignedTable(header: ["", ""], lines: lines, textColumns: 2).text
            text = text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2).joined(separator: "\n")
            for problem in health.problems { text += "✗ " + problem.sentence(speech.language) + "\n" }
            text += (health.isSound ? Phrases.allSound : Phrases.notSound)(speech.language) + "\n"
            return Health(text: text, isSound: health.isSound)
        }
    }

    private static func facts(_ workspace: Workspace, _ health: StoreHealth, data: String) -> [(String, String)] {
        let territory = workspace.territory
        return [
            ("planisphere", Release.version),
            ("SQLite", health.sqliteVersion), ("SpatiaLite", health.spatialiteVersion),
            ("PROJ", health.projVersion), ("GEOS", health.geosVersion),
            ("data", data),
            ("database", workspace.store.path), ("schema", "\(health.schemaVersion)"),
            ("revision", "\(health.revision)"),
            ("territory", "\(territory.name) (\(territory.id))"),
            ("communes", "\(health.communes)"), ("epci", "\(territory.epcis.count)"),
            ("population", territory.population.map { "\($0) (\(territory.vintages.population))" } ?? "?"),
            ("needs", "\(health.needs)"), ("public_needs", "\(health.publicNeeds)"),
        ]
    }
}
