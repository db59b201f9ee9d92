import Foundation
import NeedsModel
import SpatialStore
import Testing

@testable import Planisphere

@Suite("A file is known by what it says, whatever it is called")
struct SourceTests {
    private static let rows = [
        "Un bus le dimanche pour aller au marché;Delle", "Une crèche près de la gare;Belfort",
        "Des bancs devant la mairie;Bavans", "Moins de bruit la nuit;Beaucourt",
    ]

    private func file(_ rows: [String]) -> String { "texte;lieu\n" + rows.map { $0 + "\n" }.joined() }

    private func numbered(_ rows: [String]) -> String {
        "id;texte;lieu\n" + rows.enumerated().map { "\($0 + 1);\($1)\n" }.joined()
    }

    private func texts(_ folder: TestFolder) throws -> [String] {
        let workspace = try Workspace(folder.workspace)
        defer { workspace.close() }
        return try workspace.store.needs().map(\.text)
    }

    private func proposals(_ report: ImportedReport) -> [[String: Any]] {
        report.files.first?["corrections"] as? [[String: Any]] ?? []
    }

    // MARK: - The same under another name

    @Test("the same bytes under another name change nothing, and the report says under which name they came and when")
    func sameBytes() throws {
        let folder = try TestFolder.empty()
        _ = try ImportedReport(text: file(Self.rows), named: "mars.csv", in: folder)
        let again = try ImportedReport(text: file(Self.rows), named: "copie.csv", in: folder)
        #expect(again.failureClass == .done)
        let figures: [Int] = [again["read"], again["imported"], again["added"], again["unchanged"]]
        #expect(figures == [4, 4, 0, 4])
        #expect(again.files.first?["imported_already_as"] as? String == "mars.csv")
        #expect((again.files.first?["imported_already_on"] as? String)?.count == 10)
        #expect(try texts(folder).count == 4)
    }

    @Test("the same rows saved by another program are recognised too")
    func sameRows() throws {
        let folder = try TestFolder.empty()
        _ = try ImportedReport(text: file(Self.rows), named: "mars.csv", in: folder)
        let saved = "\u{FEFF}" + file(Self.rows).replacing(";", with: ",").replacing("\n", with: "\r\n")
        let again = try ImportedReport(text: saved, named: "copie.csv", in: folder)
        #expect(again.failureClass == .done && again["added"] == 0)
        #expect(again.files.first?["imported_already_as"] as? String == "mars.csv")
    }

    @Test("when most rows are there under another name nothing is written, and the name to give is said")
    func mostRows() throws {
        let folder = try TestFolder.empty()
        _ = try ImportedReport(text: file(Self.rows), named: "mars.csv", in: folder)
        let longer = file(Self.rows + ["Une piste jusqu’à l’école;Offemont"])
        let refused = try ImportedReport(text: longer, named: "avril.csv", in: folder)
        #expect(refused.failureClass == .nothingImported && refused.error() == "source-known")
        let sentence = refused.files.first?["error_sentence"] as? String ?? ""
        #expect(sentence.contains("mars.csv") && sentence.contains("4") && sentence.contains("5"))
        #expect(try texts(folder).count == 4)
        let named = try ImportedReport(text: longer, named: "avril.csv", in: folder) { $0.source = "mars.csv" }
        #expect(named["added"] == 1 && named["unchanged"] == 4)
        let sure = try ImportedReport(text: longer, named: "mai.csv", in: folder) { $0.confirmsSource = true }
        #expect(sure["added"] == 5)
    }

    @Test("another file that shares one row is another file")
    func sharedRow() throws {
        let folder = try TestFolder.empty()
        _ = try ImportedReport(text: file(Self.rows), named: "mars.csv", in: folder)
        let other = file([Self.rows[0], "Des arbres;Belfort"])
        #expect(try ImportedReport(text: other, named: "avril.csv", in: folder)["added"] == 2)
    }

    // MARK: - Another under the same name

    @Test("two files of one name do not overwrite each other: nothing is written and another source is asked for")
    func sameName() throws {
        let folder = try TestFolder.empty()
        try FileManager.default.createDirectory(atPath: folder.file("2022"), withIntermediateDirectories: true)
        _ = try ImportedReport(text: numbered(Self.rows), named: "atelier.csv", in: folder)
        let other = numbered(["Un cinéma;Delle", "Du travail pour les jeunes;Belfort", "La fibre partout;Bavans"])
        let clash = try ImportedReport(text: other, named: "2022/atelier.csv", in: folder)
        #expect(clash.failureClass == .nothingImported && clash.error() == "source-clash")
        #expect(try texts(folder) == Self.rows.map { String($0.prefix { $0 != ";" }) })
        let named = try ImportedReport(text: other, named: "2022/atelier.csv", in: folder) { $0.source = "2022" }
        #expect(named["added"] == 3)
    }

    @Test("the check is not off because the source was named; a person who is sure says so")
    func confirmed() throws {
        let folder = try TestFolder.empty()
        let other = numbered(["Un cinéma;Delle", "Du travail pour les jeunes;Belfort", "La fibre partout;Bavans"])
        func report(_ text: String, confirms: Bool = false) throws -> ImportedReport {
            try ImportedReport(text: text, in: folder) { ($0.source, $0.confirmsSource) = ("s", confirms) }
        }
        _ = try report(numbered(Self.rows))
        #expect(try report(other).error() == "source-clash")
        #expect(try report(other, confirms: true)["updated"] == 3)
    }

    @Test("a file of which most rows were corrected is the same file")
    func corrected() throws {
        let folder = try TestFolder.empty()
        _ = try ImportedReport(text: numbered(Self.rows), in: folder)
        let corrected = numbered(Self.rows.map { $0.replacing(";", with: ", s’il vous plaît;") })
        #expect(try ImportedReport(text: corrected, in: folder)["updated"] == 4)
    }

    @Test("standard input needs the name of a source")
    func pipe() {
        #expect(throws: Failure(.sourceMissing, Parameter.named("source"))) {
            try ImportRequest(files: [.file("-")]).check()
        }
    }

    // MARK: - Corrected rows

    private static let corrected = ["Un bus le samedi pour aller au marché;Delle"] + rows.dropFirst()

    @Test("a row corrected by one word is told as a correction, with line, number and both texts, and not written")
    func proposed() throws {
        let folder = try TestFolder.empty()
        _ = try ImportedReport(text: file(Self.rows), in: folder)
        for _ in 0..<2 {
            let report = try ImportedReport(text: file(Self.corrected), in: folder)
            #expect(report.failureClass == .partial)
            let figures: [Int] = [report["read"], report["imported"], report["added"], report["unchanged"]]
            #expect(figures == [4, 4, 0, 4])
            let proposal = try #require(proposals(report).first)
            #expect(proposals(report).count == 1)
            #expect(proposal["line"] as? Int == 2 && proposal["need"] as? Int == 1)
            #expect(proposal["old_text"] as? String == "Un bus le dimanche pour aller au marché")
            #expect(proposal["new_text"] as? String == "Un bus le samedi pour aller au marché")
        }
        #expect(try texts(folder).first == "Un bus le dimanche pour aller au marché")
    }

    @Test("a correction that is taken keeps the number of the need; the same file then changes nothing")
    func taken() throws {
        let folder = try TestFolder.empty()
        _ = try ImportedReport(text: file(Self.rows), in: folder)
        let report = try ImportedReport(text: file(Self.corrected), in: folder) { $0.similar = .update }
        #expect(report.failureClass == .done && report["updated"] == 1 && report["added"] == 0)
        #expect(try texts(folder).first == "Un bus le samedi pour aller au marché")
        #expect(try texts(folder).count == 4)
        let again = try ImportedReport(text: file(Self.corrected), in: folder)
        #expect(again["unchanged"] == 4 && proposals(again).isEmpty)
    }

    @Test("or it is another need, when a person says so")
    func kept() throws {
        let folder = try TestFolder.empty()
        _ = try ImportedReport(text: file(Self.rows), in: folder)
        let report = try ImportedReport(text: file(Self.corrected), in: folder) { $0.similar = .keep }
        #expect(report["added"] == 1 && proposals(report).isEmpty)
    }

    @Test("two people of one workshop may say the same sentence, or nearly: both are written")
    func twoVoices() throws {
        let folder = try TestFolder.empty()
        let report = try ImportedReport(text: file([Self.rows[0], Self.rows[0], Self.corrected[0]]), in: folder)
        #expect(report["added"] == 3 && proposals(report).isEmpty)
        let again = try ImportedReport(text: file([Self.rows[0], Self.rows[0], Self.corrected[0]]), in: folder)
        #expect(again["unchanged"] == 3 && proposals(again).isEmpty)
    }

    @Test("words that wait for a moderator are not shown: line and number alone")
    func held() throws {
        let folder = try TestFolder.empty()
        let words = "Un bus le dimanche, appelez-moi au 01 99 00 12 34"
        _ = try ImportedReport(text: file([words + ";Delle"] + Self.rows.dropFirst()), in: folder)
        var request = ImportRequest(files: [
            .file(try folder.write("atelier.csv", file([words + " !!;Delle"] + Self.rows.dropFirst())))
        ])
        for format in ["text", "json"] {
            request.format = format
            let workspace = try Workspace(folder.workspace, for: .importing)
            defer { workspace.close() }
            let report = String(decoding: try ImportNeeds.run(request, in: workspace).bytes(), as: UTF8.self)
            #expect(!report.contains("01 99") && !report.contains("dimanche"), "\(format)")
        }
    }

    // MARK: - Gone

    @Test("needs whose identifier is gone are withdrawn when asked, and only then")
    func withdrawn() throws {
        let folder = try TestFolder.empty()
        _ = try ImportedReport(text: numbered(Self.rows), in: folder)
        let shorter = numbered(Array(Self.rows.prefix(3)))
        #expect(try ImportedReport(text: shorter, in: folder)["withdrawn"] == 0)
        #expect(try texts(folder).count == 4)
        let report = try ImportedReport(text: shorter, in: folder) { $0.withdrawsMissing = true }
        #expect(report.failureClass == .done && report["withdrawn"] == 1)
        #expect(try texts(folder).count == 3)
        let again = try ImportedReport(text: shorter, in: folder) { $0.withdrawsMissing = true }
        #expect(again["withdrawn"] == 0)
    }

    @Test("a withdrawn need whose row is back comes back, and the report says how many did")
    func returned() throws {
        let folder = try TestFolder.empty()
        _ = try ImportedReport(text: numbered(Self.rows), in: folder)
        let shorter = numbered(Array(Self.rows.prefix(3)))
        _ = try ImportedReport(text: shorter, in: folder) { $0.withdrawsMissing = true }
        let rehearsed = try ImportedReport(text: numbered(Self.rows), in: folder) { $0.isDryRun = true }
        #expect(rehearsed["returned"] == 1)
        #expect(try texts(folder).count == 3)
        let report = try ImportedReport(text: numbered(Self.rows), in: folder)
        #expect(report["returned"] == 1 && report["unchanged"] == 4 && report["decided"] == 0)
        #expect(try texts(folder).count == 4)
        #expect(try ImportedReport(text: numbered(Self.rows), in: folder)["returned"] == 0)
    }

    @Test("a dry run says what would be withdrawn and withdraws nothing")
    func rehearsed() throws {
        let folder = try TestFolder.empty()
        _ = try ImportedReport(text: numbered(Self.rows), in: folder)
        let report = try ImportedReport(text: numbered(Array(Self.rows.prefix(3))), in: folder) {
            ($0.withdrawsMissing, $0.isDryRun) = (true, true)
        }
        #expect(report["withdrawn"] == 1)
        #expect(try texts(folder).count == 4)
    }

    @Test("nothing is withdrawn without identifiers, with refused rows, or when most would go")
    func refusedWithdrawal() throws {
        let folder = try TestFolder.empty()
        _ = try ImportedReport(text: numbered(Self.rows), in: folder)
        func report(_ text: String, confirms: Bool = false) throws -> ImportedReport {
            try ImportedReport(text: text, in: folder) { ($0.withdrawsMissing, $0.confirmsSource) = (true, confirms) }
        }
        let anonymous = try report(file(Array(Self.rows.prefix(3))))
        #expect(anonymous.failureClass == .usage && anonymous.error() == "withdrawal-without-ids")
        let broken = try report(numbered(Array(Self.rows.prefix(3))) + "4;;Delle\n")
        #expect(broken.failureClass == .nothingImported && broken.error() == "withdrawal-with-refusals")
        let short = try report(numbered([Self.rows[0]]))
        #expect(short.failureClass == .nothingImported && short.error() == "withdrawal-of-most")
        #expect(try texts(folder).count == 4)
        #expect(try report(numbered([Self.rows[0]]), confirms: true)["withdrawn"] == 3)
        #expect(try texts(folder).count == 1)
    }
}
