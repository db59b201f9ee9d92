import TestSupport
import Testing

@Suite("moderate: from the desk to the public and back")
struct ModerateTests {
    private static let csv = """
        identifiant;texte;lieu;accord
        A;Un banc, appeler le 06 99 00 12 34 merci;Belfort;oui
        B;Un bus le dimanche;Delle;oui
        C;Une crèche;Auxelles;oui
        D;Un médecin;Belfort;non

        """

    private func filled() throws -> Scratch {
        let scratch = try Scratch()
        try scratch.write(Self.csv, to: "marche.csv")
        #expect(try Program.run("import", "marche.csv", in: scratch).code == 0)
        return scratch
    }

    private func exported(_ scratch: Scratch) throws -> [String: String] {
        let table = PlainTable(try Program.run("export", "needs", "--format", "csv", in: scratch).output)
        return Dictionary(
            table.records.map { ($0["source_id"] ?? "", $0["text"] ?? "") }, uniquingKeysWith: { first, _ in first })
    }

    private func counted(_ scratch: Scratch, _ options: String...) throws -> Int? {
        try Program.run(["count", "--format", "json"] + options, in: scratch).json()["needs"] as? Int
    }

    @Test("list, show, mask, publish, export, undo: only the masked text ever leaves")
    func whole() throws {
        let scratch = try filled()
        let list = try Program.run("moderate", "list", in: scratch)
        #expect(list.code == 0 && list.output.contains("appeler"), "\(list.summary)")
        let shown = try Program.run("moderate", "show", "1", in: scratch)
        #expect(shown.code == 0 && shown.output.contains("marche.csv"), "\(shown.summary)")
        let first = "Un banc, appeler le ".utf8.count
        let masked = try Program.run(
            "moderate", "mask", "1", "--range", "\(first)-\(first + 14)", "--by", "Camille", "--reason", "téléphone",
            in: scratch)
        #expect(masked.code == 0, "\(masked.summary)")
        #expect(try exported(scratch)["A"] == nil)
        let published = try Program.run("moderate", "publish", "1", "--reason", "relu", in: scratch)
        #expect(published.code == 0, "\(published.summary)")
        #expect(try exported(scratch)["A"] == "Un banc, appeler le [masqué] merci")
        #expect(try counted(scratch, "--text", "06 99") == 0 && counted(scratch) == 3)
        try Program.run("import", "marche.csv", in: scratch)
        #expect(try exported(scratch)["A"] == "Un banc, appeler le [masqué] merci")
        #expect(try Program.run("doctor", in: scratch).code == 0)
        #expect(try Program.run("moderate", "undo", in: scratch).code == 0)
        #expect(try exported(scratch)["A"] == nil && counted(scratch) == 2)
        #expect(try Program.run("moderate", "undo", "--list", in: scratch).output.contains("Camille"))
    }

    @Test("a correction survives the file, and can be undone by the number of its need")
    func correction() throws {
        let scratch = try filled()
        let ending = try Program.run(
            "moderate", "correct", "2", "--concerns", "90010", "--voices", "5", "--reason", "relu", in: scratch)
        #expect(ending.code == 0, "\(ending.summary)")
        try Program.run("import", "marche.csv", in: scratch)
        #expect(try counted(scratch, "--commune", "90010") == 1 && counted(scratch, "--commune", "Delle") == 0)
        try Program.run("moderate", "undo", "--need", "2", in: scratch)
        #expect(try counted(scratch, "--commune", "Delle") == 1)
    }

    @Test("what is not said, not agreed or not confirmed is refused with its own code, and changes nothing")
    func refusals() throws {
        let scratch = try filled()
        let before = try exported(scratch)
        for (arguments, code) in [
            (["publish", "4", "--reason", "x"], 2), (["publish", "2"], 2), (["publish", "99", "--reason", "x"], 7),
            (["hide", "--text", "bus", "--reason", "x"], 2), (["hide", "--reason", "x"], 2),
            (["undo", "99"], 7), (["undo"], 7), (["list", "--reason", "zut"], 2), (["show", "99"], 7),
            (["correct", "2", "--reason", "x"], 2), (["mask", "2", "--range", "9-3", "--reason", "x"], 2),
        ] as [([String], Int32)] {
            let ending = try Program.run(["moderate"] + arguments, in: scratch)
            #expect(ending.code == code, "\(arguments): \(ending.summary)")
        }
        #expect(try exported(scratch) == before)
        #expect(
            try Program.run("moderate", "hide", "--text", "bus", "--reason", "x", "--yes", in: scratch).code == 0)
        #expect(try exported(scratch)["B"] == nil)
    }

    @Test("places are decided, decided again and undone on the same desk as in review")
    func places() throws {
        let scratch = try filled()
        for verb in [["moderate", "places"], ["review"]] {
            #expect(try Program.run(verb, in: scratch).output.contains("Auxelles"))
            #expect(try Program.run(verb + ["accept", "Auxelles", "--as", "90005"], in: scratch).code == 0)
            #expect(try Program.run(verb + ["accept", "Auxelles", "--as", "90006"], in: scratch).code == 0)
            #expect(try counted(scratch, "--commune", "90006") == 1)
            #expect(try Program.run(verb + ["undo", "Auxelles"], in: scratch).code == 0)
            #expect(try counted(scratch, "--commune", "90005") == 1)
            #expect(try Program.run(verb + ["undo", "Auxelles"], in: scratch).code == 0)
        }
    }
}
