import GeoData
import GeoJSON
import GeoTypes
import NeedsModel
import SpatialStore
import Wording

/// What the doctor is asked.
public struct DoctorRequest: Hashable, Sendable {
    /// `text` or `json`.
    public var format: String
    /// Compare contents with what was written, too.
    public var isDeep: Bool
    public var speech: Speech

    public init(format: String = "text", isDeep: Bool = false, speech: Speech = .french) {
        self.format = format
        self.isDeep = isDeep
        self.speech = speech
    }
}

/// Looks at everything a run stands on.
public enum Doctor {
    public static func run(_ request: DoctorRequest, in workspace: Workspace) throws(Failure) -> Answer {
        let format = try ReportFormat.named(request.format)
        let health = try Failure.translating { try workspace.store.check(isDeep: request.isDeep) }
        let language = request.speech.language
        let text = try render(
            libraries(health) + data() + facts(workspace, health), format, language,
            problems: health.problems.map { $0.sentence(language) }, isSound: health.isSound,
            conclusion: health.isSound ? Phrases.allSound : Phrases.notSound)
        return Answer(
            text: text, format.mediaType, revision: health.revision,
            outcome: health.isSound ? .done : .database)
    }

    /// Where no database can be opened: the libraries and the data all the same, and beside them why not.
    ///
    /// - Parameter failure: what opening the database threw.
    /// - Throws: the same failure again when it is not about the database.
    public static func run(_ request: DoctorRequest, without failure: Failure) throws(Failure) -> Answer {
        let format = try ReportFormat.named(request.format)
        guard failure.name.failureClass == .database else { throw failure }
        // The libraries tell their versions to whoever has a database open.
        let scratch = try ScratchDatabase()
        let health = try Failure.translating { () throws -> StoreHealth in
            let store = try NeedsStore(path: scratch.path, access: .create)
            defer { try? store.close() }
            return try store.check()
        }
        let language = request.speech.language
        // A person reads the reason in the note.
        let problems = format == .json ? [failure.sentence(language, .name)] : []
        let text = try render(libraries(health) + data(), format, language, problems: problems, isSound: false)
        return Answer(text: text, format.mediaType, notes: [failure.phrase], outcome: .database)
    }

    private static func render(
        _ facts: [(String, String)], _ format: ReportFormat, _ language: Language, problems: [String],
        isSound: Bool, conclusion: Phrase? = nil
    ) throws(Failure) -> String {
        guard format == .text else {
            var members = Properties()
            for (name, value) in facts { members[name] = .string(value) }
            members["problems"] = .array(problems.map { .string($0) })
            members["sound"] = .bool(isSound)
            return String(decoding: JSONDocument.bytes(of: .object(members)), as: UTF8.self)
        }
        let lines = facts.map { [Phrases.doctorFact($0.0)(language), $0.1] }
        var text = AlignedTable(header: ["", ""], lines: lines, textColumns: 2).text
        text = text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2).joined(separator: "\n")
        for problem in problems { text += "✗ " + problem + "\n" }
        return text + (conclusion.map { $0(language) + "\n" } ?? "")
    }

    private static func libraries(_ health: StoreHealth) -> [(String, String)] {
        [
            ("planisphere", Release.version),
            ("SQLite", health.sqliteVersion), ("SpatiaLite", health.spatialiteVersion),
            ("PROJ", health.projVersion), ("GEOS", health.geosVersion),
        ]
    }

    private static func data() throws(Failure) -> [(String, String)] {
        [("data", try Failure.translating { try EmbeddedData.located().folder })]
    }

    private static func facts(_ workspace: Workspace, _ health: StoreHealth) -> [(String, String)] {
        let territory = workspace.territory
        return [
            ("database", workspace.store.path), ("schema", "\(health.schemaVersion)"),
            ("revision", "\(health.revision)"),
            ("territory", "\(territory.name) (\(territory.id))"),
            ("communes", "\(health.communes)"), ("epci", "\(territory.epcis.count)"),
            ("population", territory.population.map { "\($0) (\(territory.vintages.population))" } ?? "?"),
            ("needs", "\(health.needs)"), ("public_needs", "\(health.publicNeeds)"),
        ]
    }
}
