import Foundation
import TestSupport
import Testing

@Suite("import")
struct ImportTests {
    /// The report of the only file.
    private func report(_ ending: Ending) throws -> [String: Any] {
        let files = try #require(try ending.json()["files"] as? [[String: Any]])
        return try #require(files.first)
    }

    @Test("read = imported + refused, held and without consent are told, and refused rows make it code 3")
    func arithmetic() throws {
        let ending = try Program.run("import", Sample.needs(), "--format", "json", in: Scratch())
        #expect(ending.code == 3, "\(ending.summary)")
        let report = try report(ending)
        let figures = [
            "read", "imported", "rejected", "added", "updated", "unchanged", "held", "without_consent", "voices",
        ]
        #expect(figures.map { report[$0] as? Int } == [315, 308, 7, 308, 0, 0, 2, 6, 494])
    }

    @Test("the levels of the places add up to the number of needs")
    func levels() throws {
        let ending = try Program.run("import", Sample.needs(), "--format", "json", in: Scratch())
        let levels = try #require(try report(ending)["levels"] as? [String: Int])
        #expect(levels == ["commune": 288, "epci": 9, "department": 1, "pole": 4, "outside": 4, "none": 2])
        let statuses = try #require(try report(ending)["statuses"] as? [String: Int])
        #expect(statuses.values.reduce(0, +) == 308)
        #expect(statuses["ambiguous"] == 3)
    }

    @Test("every published need of the sample is at the place where a careful local would put it")
    func truth() throws {
        let scratch = try Scratch()
        try Program.run("import", Sample.needs(), in: scratch)
        let exported = try Program.run("export", "needs", "--format", "csv", in: scratch)
        #expect(exported.code == 0, "\(exported.summary)")
        let needs = PlainTable(exported.output).records
        #expect(needs.count == 300)
        let truthFile = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("GeoDataTests/sample-truth.csv")
        let truth = PlainTable(String(decoding: try Data(contentsOf: truthFile), as: UTF8.self)).records
        let expected = Dictionary(truth.map { ($0["identifiant"] ?? "", $0) }, uniquingKeysWith: { first, _ in first })
        for need in needs {
            let id = need["source_id"] ?? ""
            let right = try #require(expected[id])
            #expect(need["place_level"] == right["level"], "\(id)")
            if ["commune", "epci", "department"].contains(right["level"]) {
                #expect(need["place_code"] == right["code"], "\(id)")
            }
        }
    }

    @Test("the same file again changes nothing")
    func again() throws {
        let scratch = try Scratch()
        try Program.run("import", Sample.needs(), in: scratch)
        let before = try Program.run("count", "--by", "commune", "--by", "theme", "--format", "csv", in: scratch)
        let second = try report(Program.run("import", Sample.needs(), "--format", "json", in: scratch))
        #expect(second["unchanged"] as? Int == 308)
        #expect(second["added"] as? Int == 0 && second["updated"] as? Int == 0)
        let after = try Program.run("count", "--by", "commune", "--by", "theme", "--format", "csv", in: scratch)
        #expect(before.output == after.output && !after.output.isEmpty)
    }

    @Test("a corrected file updates the need that has the same identifier, and only that one")
    func corrected() throws {
        let scratch = try Scratch()
        try scratch.write("id;texte;commune\na;un banc;Delle\nb;un bus;Belfort\n", to: "atelier.csv")
        try Program.run("import", "atelier.csv", in: scratch)
        try scratch.write("id;texte;commune\na;deux bancs;Delle\nb;un bus;Belfort\n", to: "atelier.csv")
        let report = try report(Program.run("import", "atelier.csv", "--format", "json", in: scratch))
        #expect(report["updated"] as? Int == 1 && report["unchanged"] as? Int == 1 && report["added"] as? Int == 0)
        let texts = PlainTable(try Program.run("export", "needs", "--format", "csv", in: scratch).output).column("text")
        #expect(texts.sorted() == ["deux bancs", "un bus"])
    }

    @Test("a dry run gives the same report and keeps nothing")
    func dryRun() throws {
        let scratch = try Scratch()
        let dry = try Program.run("import", Sample.needs(), "--dry-run", "--format", "json", in: scratch)
        #expect(dry.code == 3, "\(dry.summary)")
        #expect(try dry.json()["dry_run"] as? Bool == true)
        let count = try Program.run("count", "--format", "csv", in: scratch)
        #expect(!count.output.contains("300"))
        let real = try Program.run("import", Sample.needs(), "--format", "json", in: scratch)
        for figure in ["read", "imported", "rejected", "added", "held"] {
            #expect(try report(dry)[figure] as? Int == report(real)[figure] as? Int, "\(figure)")
        }
    }

    @Test("refused rows are written with the columns of their file, then line, column, value and reason")
    func rejects() throws {
        let scratch = try Scratch()
        try Program.run("import", Sample.needs(), "--rejects", "refus.csv", in: scratch)
        let table = PlainTable(String(try scratch.text("refus.csv").dropFirst()), delimiter: ";")
        #expect(table.header.first == "identifiant" && table.header.count == 18)
        #expect(table.header.suffix(4) == ["line", "column", "value", "reason"])
        #expect(table.rows.map { $0[0] } == ["VOS-35", "MTB-31", "HER-29", "DEL-25", "BEA-21", "ENT-25", "MTX-26"])
        #expect(table.column("column") == ["texte", "", "texte", "texte", "texte", "", ""])
    }

    @Test("a Windows-1252 file with headings of its own is imported when told where the text is")
    func windows() throws {
        let scratch = try Scratch()
        let file = try Sample.path("marche-hericourt.csv")
        let untold = try Program.run("import", file, in: scratch)
        #expect(untold.code == 4, "\(untold.summary)")
        #expect(
            untold.output.contains("ce que la personne a dit") || untold.messages.contains("ce que la personne a dit"))
        let ending = try Program.run(
            "import", file, "--column", "text=ce que la personne a dit", "--format", "json", in: scratch)
        #expect(ending.code == 0, "\(ending.summary)")
        #expect(try report(ending)["added"] as? Int == 30)
        let texts = PlainTable(try Program.run("export", "needs", "--format", "csv", in: scratch).output).column("text")
        #expect(texts.contains { $0.contains("212 €") })
        #expect(texts.contains { $0.contains("cœur") })
    }

    @Test("GeoJSON points are placed by the commune that they lie in")
    func points() throws {
        let scratch = try Scratch()
        let ending = try Program.run("import", Sample.path("besoins.geojson"), "--format", "json", in: scratch)
        #expect(ending.code == 0, "\(ending.summary)")
        let levels = try #require(try report(ending)["levels"] as? [String: Int])
        #expect(levels.filter { $0.value > 0 } == ["commune": 9, "outside": 1])
        let needs = PlainTable(try Program.run("export", "needs", "--format", "csv", in: scratch).output).records
        let codes = Dictionary(
            needs.map { ($0["source_id"] ?? "", $0["place_code"] ?? "") }, uniquingKeysWith: { first, _ in first })
        #expect(codes["balade-01"] == "90010" && codes["balade-05"] == "25031" && codes["balade-09"] == "90052")
    }

    @Test(
        "UTF-16, tabs, pipes, commas: the same rows are read however they are written",
        arguments: ["utf-16le", "utf-16be", "tab", "pipe", "comma"])
    func dialects(_ dialect: String) throws {
        let scratch = try Scratch()
        let delimiter = ["tab": "\t", "pipe": "|", "comma": ","][dialect] ?? ";"
        let text =
            ["id;texte;commune;voix", "1;un été près du chêne;Étupes;2", "2;un œuf;Fêche-l'Église;1"]
            .map { $0.split(separator: ";").joined(separator: delimiter) }.joined(separator: "\r\n") + "\r\n"
        var bytes = Array(text.utf8)
        if dialect.hasPrefix("utf-16") {
            bytes = Array("\u{FEFF}\(text)".utf16).flatMap { unit in
                dialect == "utf-16le" ? [UInt8(unit & 255), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 255)]
            }
        }
        try scratch.write(bytes, to: "atelier.csv")
        let ending = try Program.run("import", "atelier.csv", in: scratch)
        #expect(ending.code == 0, "\(ending.summary)")
        let table = PlainTable(try Program.run("export", "needs", "--format", "csv", in: scratch).output)
        #expect(table.column("text").sorted() == ["un été près du chêne", "un œuf"])
        #expect(table.column("place_code").sorted() == ["25228", "90045"])
    }

    @Test("one file that cannot be read does not stop the others")
    func several() throws {
        let scratch = try Scratch()
        try scratch.write("id;texte;commune\n1;un banc;Delle\n", to: "bon.csv")
        let ending = try Program.run("import", "absent.csv", "bon.csv", in: scratch)
        #expect(ending.code != 0)
        #expect(PlainTable(try Program.run("export", "needs", "--format", "csv", in: scratch).output).rows.count == 1)
    }
}
