import ByteStreams
import Foundation
import Planisphere
import TestSupport
import Testing

@Suite("Adding places to any CSV")
struct GeocodeFileTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("geocode-\(UUID().uuidString)")

    private func geocode(
        _ text: String, columns: [String] = ["lieu"], change: (inout GeocodeRequest) -> Void = { _ in }
    ) throws -> (output: String, answer: Answer.Ending) {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let input = folder.appendingPathComponent("lieux.csv")
        try Data(text.utf8).write(to: input)
        var request = GeocodeRequest(input: .file(input.path), columns: columns)
        change(&request)
        let answer = try GeocodeFile.run(
            request,
            in: GazetteerSession(GazetteerRequest(database: folder.appendingPathComponent("none.sqlite").path))
        ).write(to: .beside(input.path, ending: ".geocoded.csv", overwrites: false))
        let output = folder.appendingPathComponent("lieux.geocoded.csv")
        return (try String(contentsOf: output, encoding: .utf8), answer)
    }

    @Test("the input's columns, rows, quotes, blank lines and order stay as they are")
    func untouched() throws {
        let rows = ["id;\"le lieu\";lieu", "2; \"a;b\" ;Delle", "", "1;\"dit \"\"oui\"\"\";\"Belfort\"", "3;x;"]
        let lines = try geocode(rows.joined(separator: "\r\n") + "\r\n").output.split(
            separator: "\r\n", omittingEmptySubsequences: false)
        #expect(lines.count == rows.count + 1)
        for (row, line) in zip(rows, lines) { #expect(line.hasPrefix(row), "\(line)") }
        #expect(lines[2].isEmpty)
    }

    @Test("each row has a status, and the rows are told apart by it")
    func statuses() throws {
        let table = PlainTable(try geocode("lieu\nBelfort\nAuxelles\nMulhouse\nxqzt\n\"\"\nPMA\n").output)
        let column = try #require(table.header.firstIndex(of: "result_status"))
        #expect(table.rows.map { $0[column] } == ["ok", "ambiguous", "outside", "not-found", "empty", "ok"])
        let code = try #require(table.header.firstIndex(of: "result_citycode"))
        #expect(table.rows.map { $0[code] } == ["90010", "", "68224", "", "", ""])
    }

    @Test("numbers of the result stay numbers")
    func numbers() throws {
        let table = PlainTable(try geocode("lieu\nBelfort\n").output)
        let latitude = try #require(table.header.firstIndex(of: "latitude"))
        let row = try #require(table.rows.first)
        #expect(try #require(Double(row[latitude])) > 47)
    }

    @Test("in a file of one column a bare comma belongs to the text")
    func oneColumn() throws {
        let many = String(repeating: "Belfort\n", count: 100)
        let table = PlainTable(try geocode("lieu\n\(many)3 rue du Bois, Delle\n").output)
        #expect(table.rows.allSatisfy { $0.count == table.header.count })
        #expect(table.rows.last?.first == "3 rue du Bois, Delle")
        let code = try #require(table.header.firstIndex(of: "result_citycode"))
        #expect(table.rows.last?[code] == "90033")
    }

    @Test("several columns say one place, and a column of codes narrows it")
    func columns() throws {
        let table = PlainTable(
            try geocode("rue,ville,cp\n3 rue de Belfort,Delle,90100\n", columns: ["rue", "ville"]) {
                $0.postcodeColumn = "cp"
            }.output)
        let code = try #require(table.header.firstIndex(of: "result_citycode"))
        #expect(table.rows.map { $0[code] } == ["90033"])
    }

    @Test("a column that does not exist is refused, and the message says which columns there are")
    func missingColumn() throws {
        let error = #expect(throws: Failure.self) { try geocode("id;ville\n1;Delle\n") }
        #expect(error?.name == .columnMissing)
        #expect(error?.sentence(Speech.french).contains("id, ville") == true)
    }

    @Test("an existing output is refused unless it may be replaced")
    func existing() throws {
        #expect(throws: Failure.self) {
            try geocode("lieu\nDelle\n") { _ in
                try? Data("x".utf8).write(to: folder.appendingPathComponent("lieux.geocoded.csv"))
            }
        }
    }

    @Test("an unreachable address server leaves the commune standing, and the row says so")
    func unreachable() throws {
        // Port 9 of this machine: nobody listens there.
        let table = PlainTable(
            try geocode("lieu\n\"12 rue de la République, 90000 Belfort\"\nDelle\n") {
                $0.addresses = "http://127.0.0.1:9"
            }.output)
        let status = try #require(table.header.firstIndex(of: "result_status"))
        let reason = try #require(table.header.firstIndex(of: "result_reason"))
        #expect(table.rows.map { $0[status] } == ["ok", "ok"])
        #expect(table.rows[0][reason].contains("serveur d’adresses"))
        #expect(!table.rows[1][reason].contains("serveur d’adresses"))
    }

    @Test("what became of the rows is said when they are written, and the body is written once")
    func once() throws {
        let answer = try GeocodeFile.run(
            GeocodeRequest(
                input: NamedInput("lieux.csv", bytes: Array("lieu\nBelfort\nAuxelles\n".utf8)), columns: ["lieu"]),
            in: GazetteerSession(GazetteerRequest(database: "none.sqlite")))
        #expect(answer.notes.isEmpty)
        let sink = BufferSink()
        let ending = try answer.write(to: sink)
        #expect(sink.text.hasPrefix("lieu,"))
        #expect(ending.outcome == .done)
        #expect(ending.notes.first.map { Speech.french.text($0) }?.hasPrefix("2 lignes") == true)
        #expect(throws: Failure.self) { try answer.bytes() }
    }
}
