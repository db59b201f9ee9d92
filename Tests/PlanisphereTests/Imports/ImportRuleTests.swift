import Planisphere
import TestSupport
import Testing

@Suite("An import keeps its promises")
struct ImportRuleTests {
    static let atelier = """
        identifiant;texte;lieu;thème;voix;date;consentement
        A1;Un banc à l'ombre;Belfort;lieux d'avenir;2;18/09/2021;oui
        A2;Un bus le soir;Héricourt;mobilité;1;18/09/2021;oui
        A3;;Delle;mobilité;1;18/09/2021;oui
        A2;Un médecin;Giromagny;santé;1;18/09/2021;oui
        A5;Un verger;Bavans;;3;;oui
        """

    @Test("read is imported and rejected")
    func sum() throws {
        let report = try ImportedReport(text: Self.atelier, in: .empty())
        #expect(report["read"] == 5)
        #expect(report["imported"] == 3)
        #expect(report["rejected"] == 2)
        #expect(report["added"] == 3)
        #expect(report["voices"] == 6)
        #expect(report.failureClass == .partial)
        #expect(report.rejectedRows.map { $0["reason_id"] as? String } == ["no-text", "repeated-id"])
        #expect(report.rejectedRows.map { $0["line"] as? Int } == [4, 5])
    }

    @Test("the same file twice changes nothing")
    func twice() throws {
        let folder = try TestFolder.empty()
        _ = try ImportedReport(text: Self.atelier, in: folder)
        let before = try folder.exports()
        let report = try ImportedReport(text: Self.atelier, in: folder)
        #expect([report["added"], report["updated"], report["unchanged"]] == [0, 0, 3])
        #expect(try folder.exports() == before)
    }

    @Test("a corrected file updates the needs that bear the same identifiers, and adds no other")
    func corrected() throws {
        let folder = try TestFolder.empty()
        _ = try ImportedReport(text: Self.atelier, in: folder)
        let correction = Self.atelier.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.hasPrefix("A2;Un bus") ? "A2;Un bus le soir;Luze;mobilité;1;18/09/2021;oui" : $0 }
            .joined(separator: "\n")
        let report = try ImportedReport(text: correction, in: folder)
        #expect([report["added"], report["updated"], report["unchanged"]] == [0, 1, 2])
        let rows = try folder.counted(by: "commune").filter { $0.needs > 0 }.map(\.label)
        #expect(rows.contains("Luze"))
        #expect(!rows.contains("Héricourt"))
    }

    @Test("a dry run reports what the import then does, and keeps nothing")
    func dryRun() throws {
        let folder = try TestFolder.empty()
        let before = try folder.exports()
        let dry = try ImportedReport(text: Self.atelier, in: folder) { $0.isDryRun = true }
        #expect(try folder.exports() == before)
        let real = try ImportedReport(text: Self.atelier, in: folder)
        for figure in ["read", "imported", "rejected", "added", "updated", "unchanged", "held", "without_consent"] {
            #expect(dry[figure] == real[figure], "\(figure)")
        }
        #expect(dry.levels == real.levels)
        #expect(dry.statuses == real.statuses)
        #expect(dry.failureClass == real.failureClass)
    }

    @Test("of a file whose rows are all refused nothing is kept, and the class says so")
    func nothing() throws {
        let folder = try TestFolder.empty()
        _ = try ImportedReport(text: Self.atelier, in: folder)
        let before = try folder.exports()
        let report = try ImportedReport(
            text: "identifiant;texte;lieu\nA1;;Belfort\nA2;;Delle\n", named: "vide.csv", in: folder)
        #expect(report.failureClass == .nothingImported)
        #expect(report.error() == "nothing-imported")
        #expect([report["read"], report["imported"], report["rejected"]] == [2, 0, 2])
        #expect(try folder.exports() == before)
    }

    @Test("a file that breaks off in the middle leaves the store as it was")
    func cut() throws {
        let folder = try TestFolder.empty()
        let rows = (0..<3_000).map { "R\($0);besoin \($0);Belfort\n" }.joined()
        let report = try ImportedReport(
            text: "identifiant;texte;lieu\n" + rows + "Z;\"jamais fermé;Delle\n", in: folder)
        #expect(report.error() == "import-impossible")
        #expect(report.failureClass == .nothingImported)
        #expect(try folder.counted(by: "theme").reduce(0) { $0 + $1.needs } == 0)
    }

    @Test("of several files each is kept whole or not at all, and one that fails stops no other")
    func several() throws {
        let folder = try TestFolder.empty()
        let first = try folder.write("un.csv", "identifiant;texte;lieu\nA;Un banc;Belfort\n")
        let third = try folder.write("trois.csv", "identifiant;texte;lieu\nA;Un bus;Delle\n")
        let report = try ImportedReport([first, folder.file("deux.csv"), third], in: folder)
        #expect(report.files.count == 3)
        #expect(report.error(of: 0) == nil)
        #expect(report.error(of: 1) == "input-not-found")
        #expect(report.error(of: 2) == nil)
        #expect(report.failureClass == .input)
        #expect(
            try folder.counted(by: "commune").filter { $0.needs > 0 }.map(\.label).sorted() == ["Belfort", "Delle"])
    }

    @Test("a name of the source makes two files one: the later one corrects the earlier")
    func source() throws {
        let folder = try TestFolder.empty()
        _ = try ImportedReport(text: "identifiant;texte;lieu\nA;Un banc;Belfort\n", named: "v1.csv", in: folder) {
            $0.source = "marché"
        }
        let second = try ImportedReport(
            text: "identifiant;texte;lieu\nA;Deux bancs;Belfort\n", named: "v2.csv", in: folder
        ) { $0.source = "marché" }
        #expect([second["added"], second["updated"]] == [0, 1])
    }

    @Test("the order of the rows changes no figure")
    func order() throws {
        var random = SplitMix64(seed: 20_260_409)
        let sample = try Checkout.text("GeoData/sample/besoins.csv")
        let lines = sample.split(separator: "\r\n", omittingEmptySubsequences: true)
        let header = try #require(lines.first)
        // Rows of several lines stay out: only a reader of CSV could move them.
        let rows = lines.dropFirst().filter { $0.split(separator: ";", omittingEmptySubsequences: false).count == 14 }
        var tables: [[TestFolder.Counted]] = []
        for order in [Array(rows), rows.shuffled(using: &random)] {
            let folder = try TestFolder.empty()
            _ = try ImportedReport(text: ([header] + order).joined(separator: "\r\n") + "\r\n", in: folder)
            tables.append(try folder.counted(by: "commune") + folder.counted(by: "theme"))
        }
        #expect(rows.count > 250)
        #expect(tables.first == tables.last)
    }

    @Test("a file of refused rows that exists is left alone without --force, before anything is imported")
    func rejectsExist() throws {
        let folder = try TestFolder.empty()
        try folder.write("refus.csv", "à garder")
        #expect(throws: Failure(.outputExists, folder.file("refus.csv"))) {
            try ImportedReport(text: Self.atelier, in: folder, rejects: Destination(path: folder.file("refus.csv")))
        }
        #expect(try folder.text("refus.csv") == "à garder")
        #expect(try folder.counted(by: "theme").allSatisfy { $0.needs == 0 })
    }

    @Test("what holds a telephone number or an address waits, and what has no consent is never published")
    func heldBack() throws {
        let folder = try TestFolder.empty()
        let report = try ImportedReport(
            text: """
                identifiant;texte;lieu;consentement
                A;appelez le 06 39 98 12 34;Belfort;oui
                B;camille@example.org attend;Belfort;oui
                C;Un banc;Belfort;non
                D;Un bus;Belfort;oui
                """, in: folder)
        #expect([report["imported"], report["held"], report["without_consent"]] == [4, 2, 1])
        #expect(try folder.counted(by: "commune").filter { $0.needs > 0 }.map(\.needs) == [1])
    }

    @Test("an unknown encoding, delimiter, format or column is refused before anything is read")
    func badOptions() throws {
        let folder = try TestFolder.empty()
        let changes: [(inout ImportRequest) -> Void] = [
            { $0.encoding = "ebcdic" }, { $0.delimiter = "x" }, { $0.inputFormat = "pdf" }, { $0.format = "xml" },
            { $0.columns = ["zut=Lieu"] }, { $0.columns = ["sans signe"] }, { $0.epci = "Nulle Part" },
        ]
        for change in changes {
            #expect(throws: Failure.self) { try ImportedReport(["absent.csv"], in: folder, change) }
        }
    }

    @Test("the report says how many needs name no workshop, and that those of one day are one source")
    func withoutWorkshop() throws {
        let folder = try TestFolder.empty()
        let text =
            "texte;lieu;atelier;date\nun;Delle;;01/02/2022\ndeux;Delle;;01/02/2022\ntrois;Delle;Marché;01/02/2022\n"
            + "quatre;Delle;en ligne;01/02/2022\n"
        let report = try ImportedReport(text: text, in: folder)
        #expect(report["without_workshop"] == 2)
        let counted = try CountDocument([], in: folder)
        // The two of the file, the market, and the form.
        #expect(counted.members["sources"] as? Int == 3)
    }

    @Test("a workshop and a date that the request names are those of rows which name none, and of no other")
    func namedWorkshop() throws {
        let folder = try TestFolder.empty()
        let text =
            "texte;lieu;atelier;date\nun;Delle;;\ndeux;Delle;;02/02/2022\ntrois;Delle;Marché;\nquatre;Delle;en ligne;\n"
        let report = try ImportedReport(text: text, in: folder) {
            $0.workshop = "Café de Delle"
            $0.date = "février 2022"
        }
        #expect(report["without_workshop"] == 0)
        let needs = PlainTable(String(decoding: try folder.export("needs", "csv"), as: UTF8.self)).records
        #expect(needs.compactMap { $0["workshop"] } == ["Café de Delle", "Café de Delle", "Marché", ""])
        #expect(needs.compactMap { $0["collected_on"] } == ["2022-02", "2022-02-02", "2022-02", "2022-02"])
        // Named afterwards it changes the needs that are there: they are the same rows.
        let again = try ImportedReport(text: text, in: folder)
        #expect([again["added"], again["updated"]] == [0, 4])
    }

    @Test("what was guessed about a file stands in its report")
    func form() throws {
        let report = try ImportedReport(text: Self.atelier, in: .empty())
        #expect(report.files.first?["encoding"] as? String == "utf-8")
        #expect(report.files.first?["delimiter"] as? String == ";")
    }
}
