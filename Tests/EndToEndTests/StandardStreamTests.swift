import Testing

@Suite("Standard output that takes not everything")
struct StandardStreamTests {
    private func filled() throws -> Scratch {
        let scratch = try Scratch()
        try scratch.write("id;texte;commune\n1;un banc;Delle\n2;un bus;Belfort\n", to: "atelier.csv")
        try Program.run("import", "atelier.csv", in: scratch)
        return scratch
    }

    private static let commands: [[String]] = [
        ["locate", "Belfort"], ["doctor"], ["review"], ["territory", "show"], ["territory", "check"],
        ["import", "atelier.csv"], ["--help"], ["import", "--help"], ["help", "map"], ["--version"], ["count"],
        ["map", "choropleth"], ["export", "communes"], ["demo", "-o", "essai"],
        ["geocode", "atelier.csv", "--column", "commune", "-o", "-"],
    ]

    @Test("a full disk behind it: no verb ends with 0, and each says why", arguments: commands)
    func full(_ words: [String]) throws {
        let ending = try Program.run(words, in: filled(), setup: "exec >/dev/full;")
        #expect(ending.code == 1, "\(words): \(ending.summary)")
        #expect(ending.messages.contains("sortie standard") && ending.messages.contains("plein"), "\(ending.summary)")
    }

    @Test("closed: the same, and no file that is opened takes its place", arguments: commands)
    func closed(_ words: [String]) throws {
        let scratch = try filled()
        let ending = try Program.run(words, in: scratch, setup: "exec >&-;")
        #expect(ending.code == 1, "\(words): \(ending.summary)")
        #expect(try Program.run("doctor", in: scratch).code == 0)
    }

    @Test("an import whose report is lost says that it is kept, and is")
    func kept() throws {
        let scratch = try filled()
        try scratch.write("id;texte;commune\n3;un abri;Bavans\n", to: "autre.csv")
        let ending = try Program.run(["import", "autre.csv"], in: scratch, setup: "exec >/dev/full;")
        #expect(ending.messages.contains("fait et gardé"), "\(ending.summary)")
        #expect(try Program.run("export", "needs", "--format", "csv", in: scratch).output.contains("un abri"))
    }

    @Test("messages to a closed standard error go nowhere, least of all into a file of results")
    func closedErrors() throws {
        let scratch = try filled()
        let open = try Program.run(["geocode", "atelier.csv", "--column", "commune", "-o", "un.csv"], in: scratch)
        let closed = try Program.run(
            ["geocode", "atelier.csv", "--column", "commune", "-o", "deux.csv"], in: scratch,
            setup: "exec 2>&- 0<&-;")
        #expect(open.code == 0 && closed.code == 0)
        #expect(try scratch.text("un.csv") == scratch.text("deux.csv"))
    }

    @Test("too few open files are refused in a sentence, by every verb", arguments: [4, 6, 8, 10, 16, 24])
    func openFiles(_ limit: Int) throws {
        let scratch = try filled()
        let limited = "ulimit -n \(limit); exec \"$0\" \"$@\""
        for words in [["count"], ["doctor"], ["import", "atelier.csv"], ["locate", "Belfort"]] {
            let ending = try RunningProgram(["sh", "-c", limited, Program.path] + words, in: scratch).wait()
            #expect(ending.code == 1, "\(words) \(limit): \(ending.summary)")
            #expect(ending.messages.contains("ulimit -n"), "\(words) \(limit): \(ending.summary)")
        }
        let soft = try Tool.run("sh", "-c", "ulimit -S -n 16; exec \"$0\" count", Program.path, in: scratch)
        #expect(soft.code == 0, "\(soft.summary)")
    }
}
