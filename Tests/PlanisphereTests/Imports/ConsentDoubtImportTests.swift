import ByteStreams
import TestSupport
import Testing

@testable import Planisphere

@Suite("A file whose consent is in doubt")
struct ConsentDoubtImportTests {
    private static func file(rows: Int) -> String {
        "texte;lieu;voix;Cochez\n" + (0..<rows).map { "Besoin \($0);Belfort;1;\n" }.joined()
            + ";Belfort;1;\nUn refus;Belfort;1;non\n"
    }

    private static func published(_ folder: TestFolder) throws -> Int {
        try folder.counted(by: "commune").reduce(0) { $0 + $1.needs }
    }

    @Test("waits as a whole, and the report says why and what settles it", arguments: [10, 4_000])
    func held(_ rows: Int) throws {
        let folder = try TestFolder.empty()
        let report = try ImportedReport(
            text: Self.file(rows: rows), in: folder, rejects: Destination(path: folder.file("refus.csv")))
        #expect([report["imported"], report["held"], report["rejected"]] == [rows + 1, rows + 1, 1])
        let doubt = try #require(report.files.first?["consent_doubt"] as? [String: Any])
        #expect(doubt["id"] as? String == "unused-answers")
        #expect((doubt["sentence"] as? String)?.contains("--no-consent-column") == true)
        #expect(try Self.published(folder) == 0)
        // Read twice, the refused row is written once.
        #expect(try folder.text("refus.csv").split(separator: "\n").count == 2)
    }

    @Test("from a pipe it is held when its first rows tell, and kept out when only the others do")
    func pipe() throws {
        for (rows, imported) in [(10, 11), (4_000, 0)] {
            let folder = try TestFolder.empty()
            let bytes = Array(Self.file(rows: rows).utf8)
            let report = try ImportedReport([], in: folder) {
                $0.files = [NamedInput("pipe.csv") { BufferSource(bytes) }]
            }
            #expect(report["imported"] == imported)
            #expect((report.error() == nil) == (imported > 0))
            #expect(try Self.published(folder) == 0)
        }
    }

    @Test("is published once somebody settles it, without a need too many")
    func settled() throws {
        let folder = try TestFolder.empty()
        let text = "texte;lieu;Cochez\nUn banc;Belfort;oui\nUn bus;Belfort;non\n"
        #expect(try ImportedReport(text: text, in: folder)["held"] == 2)
        let report = try ImportedReport(text: text, in: folder) { $0.columns = ["consent=Cochez"] }
        #expect([report["added"], report["held"], report["without_consent"]] == [0, 0, 1])
        #expect(try Self.published(folder) == 1)
        let other = try TestFolder.empty()
        #expect(try ImportedReport(text: text, in: other) { $0.hasNoConsentColumn = true }["held"] == 0)
        #expect(try Self.published(other) == 2)
    }

    @Test("both ways of settling it at once are refused")
    func both() throws {
        var request = ImportRequest(files: [])
        request.hasNoConsentColumn = true
        request.columns = ["consent=Cochez"]
        #expect(throws: Failure.self) { try request.check() }
    }
}
