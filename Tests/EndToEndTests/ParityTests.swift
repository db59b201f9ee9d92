import Foundation
import Planisphere
import Testing

/// The two faces are to write the same bytes: here the command line is held against the use case itself.
@Suite("The program writes what its use case answers, byte for byte")
struct ParityTests {
    /// The demonstration's needs, imported once.
    private static let filled: Scratch? = {
        guard let scratch = try? Scratch(),
            let ending = try? Program.run("import", Sample.needs(), in: scratch), ending.code == 3
        else { return nil }
        // A static value is never released, so its folder is removed when the tests have ended.
        atexit { ParityTests.filled?.remove() }
        return scratch
    }()

    private func scratch() throws -> Scratch { try #require(Self.filled) }

    /// Runs the program where the database has the same name for both.
    private func same(_ words: [String], _ answer: (Workspace) throws -> Answer) throws {
        let scratch = try scratch()
        let database = scratch.path("planisphere.sqlite")
        let ending = try Program.run(words + ["--database", database], in: scratch)
        let workspace = try Workspace(WorkspaceRequest(database: database))
        defer { workspace.close() }
        let answered = try answer(workspace)
        #expect(ending.output == String(decoding: try answered.bytes(), as: UTF8.self), "\(words)")
        #expect(ending.code == answered.outcome.exitCode, "\(words): \(ending.summary)")
        #expect(ending.messages == answered.notes.map { Speech.french.text($0) + "\n" }.joined(), "\(words)")
    }

    @Test("count, in every format", arguments: CountNeeds.formats)
    func count(_ format: String) throws {
        for by in [["commune"], ["epci", "theme"], ["month"]] where format != "geojson" || by != ["month"] {
            try same(["count", "--format", format] + by.flatMap { ["--by", $0] }) {
                try CountNeeds.run(CountRequest(by: by, format: format), in: $0)
            }
        }
        var filter = OwnerRequest()
        filter["theme"] = ["mobilite"]
        filter["epci"] = ["Grand Belfort"]
        try same(["count", "--format", format, "--by", "commune", "--theme", "mobilite", "--epci", "Grand Belfort"]) {
            try CountNeeds.run(CountRequest(by: ["commune"], filter: filter, format: format), in: $0)
        }
    }

    @Test("export, every layer in every format", arguments: ExportData.layers, ExportData.formats)
    func export(_ layer: String, _ format: String) throws {
        try same(["export", layer, "--format", format]) {
            try ExportData.run(ExportRequest(layer: layer, format: format), in: $0)
        }
    }

    @Test("map, every kind", arguments: DrawMap.kinds)
    func map(_ kind: String) throws {
        for by in ["commune", "epci"] {
            try same(["map", kind, "--by", by]) { try DrawMap.run(MapRequest(kind: kind, by: by), in: $0) }
        }
    }

    @Test("locate, review and doctor, for people and for programs", arguments: ["text", "json"])
    func reports(_ format: String) throws {
        for text in ["Belfort", "Auxelles", "Zzyzx sur Rien"] {
            try same(["locate", text, "--format", format]) {
                try LocatePlace.run(LocateRequest(text: text, format: format), in: $0)
            }
        }
        try same(["review", "list", "--format", format]) {
            try ReviewPlaces.list(ReviewRequest(format: format), in: $0)
        }
        try same(["doctor", "--format", format]) { try Doctor.run(DoctorRequest(format: format), in: $0) }
    }

    @Test("territory show and check, for people and for programs", arguments: ["text", "json"])
    func territory(_ format: String) throws {
        let request = TerritoryRequest(format: format)
        for (verb, answer) in [("show", try CheckTerritory.show(request)), ("check", try CheckTerritory.run(request))] {
            let ending = try Program.run("territory", verb, "--format", format, in: Scratch())
            #expect(ending.output == String(decoding: try answer.bytes(), as: UTF8.self))
            #expect(ending.code == answer.outcome.exitCode)
        }
    }

    @Test("geocode: the file that it writes, and what it says beside it")
    func geocode() throws {
        let scratch = try Scratch()
        let table = "lieu\nBelfort\nAuxelles\nMulhouse\nxqzt\n"
        try scratch.write(table, to: "lieux.csv")
        let ending = try Program.run("geocode", "lieux.csv", "--column", "lieu", in: scratch)
        let session = try GazetteerSession(GazetteerRequest(database: scratch.path("planisphere.sqlite")))
        let input = NamedInput("lieux.csv", bytes: Array(table.utf8))
        let answer = try GeocodeFile.run(GeocodeRequest(input: input, columns: ["lieu"]), in: session)
        #expect(try scratch.bytes("lieux.geocoded.csv") == answer.bytes())
        #expect(ending.code == 0)
        #expect(ending.messages.contains("lieux.geocoded.csv") && ending.messages.contains("4 lignes"))
    }

    @Test("doctor without a database tells libraries and data, code 8, and makes none")
    func doctorWithoutDatabase() throws {
        let scratch = try Scratch()
        let ending = try Program.run("doctor", in: scratch)
        #expect(ending.code == 8, "\(ending.summary)")
        #expect(ending.output.contains("SpatiaLite"))
        #expect(ending.messages.contains("planisphere.sqlite") && ending.messages.contains("--database"))
        #expect(try scratch.names().isEmpty)
    }

    @Test("the commands at the end of the demonstration work where it was made")
    func demonstration() throws {
        let scratch = try Scratch()
        let output = try Program.run("demo", in: scratch).output
        let commands = output.split(separator: "\n").filter { $0.hasPrefix("  planisphere ") }
        #expect(!commands.isEmpty)
        for command in commands {
            let words = command.split(separator: " ").dropFirst().map(String.init)
            let ending = try Program.run(words, in: scratch)
            #expect(ending.code == 0, "\(command): \(ending.summary)")
        }
    }

    @Test("a rehearsal without a database, and one with a wrong option, leave nothing behind")
    func rehearsal() throws {
        let scratch = try Scratch()
        #expect(try Program.run("import", Sample.needs(), "--dry-run", in: scratch).code == 3)
        #expect(try Program.run("import", Sample.needs(), "--delimiter", "x", in: scratch).code == 2)
        #expect(try scratch.names().isEmpty)
    }
}
