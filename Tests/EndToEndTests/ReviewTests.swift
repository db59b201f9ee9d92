import TestSupport
import Testing

@Suite("review: a person decides what the program does not guess")
struct ReviewTests {
    private func filled() throws -> Scratch {
        let scratch = try Scratch()
        try Program.run("import", Sample.needs(), in: scratch)
        return scratch
    }

    private func places(_ scratch: Scratch) throws -> [String: String] {
        let table = PlainTable(try Program.run("export", "needs", "--format", "csv", in: scratch).output)
        return Dictionary(
            table.records.map { ($0["source_id"] ?? "", $0["place_code"] ?? "") },
            uniquingKeysWith: { first, _ in first })
    }

    @Test("what is ambiguous waits with its candidates; the rest does not")
    func queue() throws {
        let ending = try Program.run("review", in: filled())
        #expect(ending.code == 0, "\(ending.summary)")
        let output = ending.output.replacing("\u{A0}", with: " ")
        for text in ["« Auxelles »", "« Rppe »", "« 90100 »"] { #expect(output.contains(text), "\(text)") }
        #expect(ending.output.contains("Auxelles-Bas") && ending.output.contains("Auxelles-Haut"))
        #expect(ending.output.contains("Roppe") && ending.output.contains("Reppe"))
        #expect(!ending.output.contains("Hericour"))
    }

    @Test("a decision places the need that waits, and only that one")
    func accept() throws {
        let scratch = try filled()
        let before = try places(scratch)
        let ending = try Program.run("review", "accept", "Auxelles", "--as", "90005", "--by", "essai", in: scratch)
        #expect(ending.code == 0, "\(ending.summary)")
        let after = try places(scratch)
        #expect(before["WEB-02"] == "200069060" && after["WEB-02"] == "90005")
        #expect(before.filter { $0.key != "WEB-02" } == after.filter { $0.key != "WEB-02" })
        #expect(try !Program.run("review", in: scratch).output.contains("Auxelles"))
    }

    @Test("a decision is learned: the next file and locate know it, in any spelling")
    func learned() throws {
        let scratch = try filled()
        try Program.run("review", "accept", "Auxelles", "--as", "90006", in: scratch)
        try scratch.write("id;texte;commune\nneuf;un abri;AUXELLES\n", to: "suite.csv")
        #expect(try Program.run("import", "suite.csv", in: scratch).code == 0)
        #expect(try places(scratch)["neuf"] == "90006")
        let located = try Program.run("locate", "auxelles", "--format", "json", in: scratch).json()
        #expect(located["code"] as? String == "90006")
        #expect(located["status"] as? String == "ok")
    }

    @Test("the sample imported again does not undo a decision")
    func kept() throws {
        let scratch = try filled()
        try Program.run("review", "accept", "Auxelles", "--as", "90005", in: scratch)
        try Program.run("import", Sample.needs(), in: scratch)
        #expect(try places(scratch)["WEB-02"] == "90005")
    }

    @Test("a text that does not wait, or a place that is not there, is code 7 and changes nothing")
    func unknown() throws {
        let scratch = try filled()
        let before = try places(scratch)
        #expect(try Program.run("review", "accept", "Zzyzx", "--as", "90005", in: scratch).code == 7)
        #expect(try Program.run("review", "accept", "Auxelles", "--as", "99999", in: scratch).code == 7)
        #expect(try places(scratch) == before)
    }
}
