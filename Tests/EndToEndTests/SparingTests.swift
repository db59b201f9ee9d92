import Foundation
import Testing

@Suite("An output never destroys what it should not, even with --force")
struct SparingTests {
    /// A folder with a database of two needs, its source file, and a zone.
    private func filled() throws -> Scratch {
        let scratch = try Scratch()
        try scratch.write("id;texte;commune\n1;un banc;Delle\n2;un bus;Belfort\n", to: "atelier.csv")
        let ending = try Program.run("import", "atelier.csv", in: scratch)
        try #require(ending.code == 0, "\(ending.summary)")
        return scratch
    }

    @Test(
        "the database, under whatever name, and the files beside it are refused",
        arguments: [
            "planisphere.sqlite", "./planisphere.sqlite", "lien.sqlite", "dur.sqlite", "planisphere.sqlite-wal",
            "./planisphere.sqlite-shm", "planisphere.sqlite-journal",
        ])
    func database(_ target: String) throws {
        let scratch = try filled()
        try Tool.run("ln", "-s", "planisphere.sqlite", "lien.sqlite", in: scratch)
        try Tool.run("ln", "planisphere.sqlite", "dur.sqlite", in: scratch)
        let before = try scratch.bytes("planisphere.sqlite")
        for words in [
            ["export", "needs", "--format", "csv", "-o", target], ["count", "--format", "csv", "-o", target],
            ["import", "atelier.csv", "--rejects", target],
            ["geocode", "atelier.csv", "--column", "commune", "-o", target],
        ] {
            let ending = try Program.run(words + ["--force"], in: scratch)
            #expect(ending.code == 2, "\(words): \(ending.summary)")
            #expect(ending.messages.contains(target), "\(words): \(ending.summary)")
        }
        #expect(try scratch.bytes("planisphere.sqlite") == before)
        #expect(try Program.run("doctor", in: scratch).code == 0)
    }

    @Test("the place of a database that is about to be made is taken")
    func databaseToBe() throws {
        let scratch = try Scratch()
        try scratch.write("texte;commune;voix\nun banc;Delle;1\nun bus;Belfort;beaucoup\n", to: "atelier.csv")
        let ending = try Program.run(
            "import", "atelier.csv", "--database", "neuf.sqlite", "--rejects", "./neuf.sqlite", in: scratch)
        #expect(ending.code == 2, "\(ending.summary)")
        #expect(try scratch.names() == ["atelier.csv"])
    }

    @Test("what is read is refused", arguments: ["atelier.csv", "./atelier.csv", "lien.csv", "dur.csv"])
    func inputs(_ target: String) throws {
        let scratch = try filled()
        try Tool.run("ln", "-s", "atelier.csv", "lien.csv", in: scratch)
        try Tool.run("ln", "atelier.csv", "dur.csv", in: scratch)
        let before = try scratch.text("atelier.csv")
        for words in [
            ["import", "atelier.csv", "--rejects", target],
            ["geocode", "atelier.csv", "--column", "commune", "-o", target],
        ] {
            let ending = try Program.run(words + ["--force"], in: scratch)
            #expect(ending.code == 2, "\(words): \(ending.summary)")
        }
        #expect(try scratch.text("atelier.csv") == before)
    }

    @Test("the demonstration does not mix invented needs into a database of real ones")
    func demo() throws {
        let scratch = try filled()
        let before = try Program.run("count", in: scratch).output
        let ending = try Program.run("demo", "-o", ".", "--force", in: scratch)
        #expect(ending.code == 6, "\(ending.summary)")
        #expect(try Program.run("count", in: scratch).output == before)
    }

    @Test("no verb leaves anything beside the database, and what an interrupted one left goes with the next")
    func companions() throws {
        let scratch = try filled()
        for words in [["count"], ["export", "epci"], ["review"], ["locate", "Belfort"], ["doctor"]] {
            #expect(try Program.run(words, in: scratch).code == 0)
            #expect(try scratch.names() == ["atelier.csv", "planisphere.sqlite"], "\(words)")
        }
        let running = try RunningProgram([Program.path, "import", "-", "--source", "flux"], in: scratch, isFed: true)
        try running.send("id;texte;commune\n")
        for row in 0..<3_000 { try running.send("\(row);un besoin de plus, le numéro \(row);Belfort\n") }
        running.signal(9)
        _ = try running.wait()
        #expect(try Program.run("count", in: scratch).code == 0)
        #expect(try scratch.names() == ["atelier.csv", "planisphere.sqlite"])
    }
}
