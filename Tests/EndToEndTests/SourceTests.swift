import TestSupport
import Testing

@Suite("Files that come again: under another name, corrected, shorter")
struct SourceTests {
    private static let rows = [
        "Un bus le dimanche pour aller au marché;Delle", "Une crèche près de la gare;Belfort",
        "Des bancs devant la mairie;Bavans",
    ]

    private func texts(_ scratch: Scratch) throws -> [String] {
        PlainTable(try Program.run("export", "needs", "--format", "csv", in: scratch).output).column("text")
    }

    private func file(_ rows: [String]) -> String { "texte;lieu\n" + rows.map { $0 + "\n" }.joined() }

    private func numbered(_ rows: [String]) -> String {
        "id;texte;lieu\n" + rows.enumerated().map { "\($0 + 1);\($1)\n" }.joined()
    }

    @Test("standard input without --source is wrong usage and makes no database")
    func pipe() throws {
        let scratch = try Scratch()
        let ending = try Program.run(["import", "-"], in: scratch, input: Sample.needs())
        #expect(ending.code == 2 && ending.messages.contains("--source"), "\(ending.summary)")
        #expect(!scratch.has("planisphere.sqlite"))
    }

    @Test("the same file under another name: code 0, nothing changed, and the name under which it came")
    func otherName() throws {
        let scratch = try Scratch()
        try scratch.write(file(Self.rows), to: "mars.csv")
        try scratch.write(file(Self.rows), to: "copie.csv")
        try Program.run("import", "mars.csv", in: scratch)
        let ending = try Program.run("import", "copie.csv", in: scratch)
        #expect(ending.code == 0 && ending.output.contains("mars.csv"), "\(ending.summary)")
        #expect(ending.output.contains("Déjà importé"), "\(ending.summary)")
        #expect(try texts(scratch).count == 3)
    }

    @Test("two different workshops through one pipe name: code 4, nothing written, --source asked for")
    func clash() throws {
        let scratch = try Scratch()
        try scratch.write(numbered(Self.rows), to: "a.csv")
        try scratch.write(numbered(["Un cinéma;Delle", "La fibre partout;Belfort"]), to: "b.csv")
        try Program.run(["import", "-", "--source", "atelier"], in: scratch, input: scratch.path("a.csv"))
        let ending = try Program.run(
            ["import", "-", "--source", "atelier"], in: scratch, input: scratch.path("b.csv"))
        #expect(ending.code == 4 && ending.messages.contains("--source"), "\(ending.summary)")
        #expect(try texts(scratch) == Self.rows.map { String($0.prefix { $0 != ";" }) })
    }

    @Test("a corrected row is proposed with code 3, and --update-similar takes it; not both options at once")
    func correction() throws {
        let scratch = try Scratch()
        try scratch.write(file(Self.rows), to: "a.csv")
        try Program.run("import", "a.csv", in: scratch)
        try scratch.write(file(["Un bus le samedi pour aller au marché;Delle"] + Self.rows.dropFirst()), to: "a.csv")
        let proposed = try Program.run("import", "a.csv", in: scratch)
        #expect(proposed.code == 3 && proposed.output.contains("--update-similar"), "\(proposed.summary)")
        #expect(try Program.run("import", "a.csv", "--update-similar", "--keep-similar", in: scratch).code == 2)
        let taken = try Program.run("import", "a.csv", "--update-similar", in: scratch)
        #expect(taken.code == 0, "\(taken.summary)")
        #expect(try texts(scratch).first == "Un bus le samedi pour aller au marché")
    }

    @Test("--withdraw-missing hides what is gone, and doctor is content")
    func withdrawal() throws {
        let scratch = try Scratch()
        try scratch.write(numbered(Self.rows), to: "a.csv")
        try Program.run("import", "a.csv", in: scratch)
        try scratch.write(numbered(Array(Self.rows.prefix(2))), to: "a.csv")
        let ending = try Program.run("import", "a.csv", "--withdraw-missing", in: scratch)
        #expect(ending.code == 0 && ending.output.contains("1 besoin retiré"), "\(ending.summary)")
        #expect(try texts(scratch).count == 2)
        #expect(try Program.run("doctor", in: scratch).code == 0)
    }

    @Test("moderate duplicates lists what is nearly the same")
    func duplicates() throws {
        let scratch = try Scratch()
        try scratch.write(file([Self.rows[0], Self.rows[0], Self.rows[1]]), to: "a.csv")
        try Program.run("import", "a.csv", in: scratch)
        let ending = try Program.run("moderate", "duplicates", in: scratch)
        #expect(ending.code == 0 && ending.output.contains("1 paire"), "\(ending.summary)")
    }
}
