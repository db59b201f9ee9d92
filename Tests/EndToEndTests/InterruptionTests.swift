import TestSupport
import Testing

@Suite("An import that is cut short leaves the database as it was")
struct InterruptionTests {
    /// Enough rows to fill every buffer between the reader and the store.
    private static let someRows = (0..<20_000).map { "\($0);un besoin de plus, le numéro \($0);Belfort\n" }.joined()

    private func filled() throws -> Scratch {
        let scratch = try Scratch()
        let ending = try Program.run("import", Sample.needs(), in: scratch)
        try #require(ending.code == 3, "\(ending.summary)")
        return scratch
    }

    /// An import whose input has not ended: it is in the middle for as long as the test wants.
    private func halfway(_ scratch: Scratch) throws -> RunningProgram {
        let running = try RunningProgram(
            [Program.path, "import", "-", "--source", "grand.csv"], in: scratch, isFed: true)
        try running.send("id;texte;commune\n")
        try running.send(Self.someRows)
        return running
    }

    private func table(_ scratch: Scratch) throws -> String {
        let ending = try Program.run("count", "--by", "commune", "--by", "theme", "--format", "csv", in: scratch)
        try #require(ending.code == 0, "\(ending.summary)")
        return ending.output
    }

    @Test(
        "Ctrl-C ends with 130, kill with 143, kill -9 with 137; each time nothing of the file is kept",
        arguments: [(2, 130), (15, 143), (9, 137)] as [(Int32, Int32)])
    func signals(_ signal: Int32, _ code: Int32) throws {
        let scratch = try filled()
        let before = try table(scratch)
        let running = try halfway(scratch)
        running.signal(signal)
        #expect(try running.wait().code == code)
        #expect(try table(scratch) == before)
        let health = try Program.run("doctor", in: scratch)
        #expect(health.code == 0, "\(health.summary)")
    }

    @Test("after kill -9 the same file is imported whole")
    func resumed() throws {
        let scratch = try filled()
        let running = try halfway(scratch)
        running.signal(9)
        _ = try running.wait()
        try scratch.write("id;texte;commune\n" + Self.someRows, to: "grand.csv")
        let ending = try Program.run("import", "grand.csv", "--format", "json", in: scratch)
        #expect(ending.code == 0, "\(ending.summary)")
        #expect(ending.output.contains("\"added\": 20000"), "\(ending.summary)")
    }

    @Test("an interrupted first import leaves a database that the next run can use")
    func firstOfAll() throws {
        let scratch = try Scratch()
        let running = try halfway(scratch)
        running.signal(9)
        _ = try running.wait()
        #expect(try Program.run("import", Sample.needs(), in: scratch).code == 3)
    }

    @Test("an interrupted export leaves no half file", arguments: [2, 15] as [Int32])
    func export(_ signal: Int32) throws {
        let scratch = try Scratch()
        try scratch.write("id;texte;commune\n" + Self.someRows, to: "grand.csv")
        try Program.run("import", "grand.csv", in: scratch)
        let running = try RunningProgram([Program.path, "export", "needs", "-o", "besoins.geojson"], in: scratch)
        while try !running.hasEnded(), try !scratch.names().contains(where: { $0.hasSuffix(".part") }) {}
        running.signal(signal)
        let code = try running.wait().code
        // It may have been quicker than the signal: then the file is whole.
        #expect(code == 128 + signal || (code == 0 && scratch.has("besoins.geojson")))
        #expect(try scratch.names().allSatisfy { !$0.hasSuffix(".part") })
        #expect(code == 0 || !scratch.has("besoins.geojson"))
    }

    @Test("of two imports at once both are kept whole, or the later one is told that the database is busy")
    func twoAtOnce() throws {
        let scratch = try filled()
        let first = try halfway(scratch)
        try scratch.write("id;texte;commune\n1;un abri;Delle\n2;un banc;Bavans\n", to: "petit.csv")
        let second = try Program.run("import", "petit.csv", in: scratch)
        #expect(second.code == 8, "\(second.summary)")
        #expect((second.messages + second.output).contains("occupée"), "\(second.summary)")
        try first.closeInput()
        let ending = try first.wait()
        #expect(ending.code == 0, "\(ending.summary)")
        #expect(try Program.run("import", "petit.csv", in: scratch).code == 0)
        #expect(try table(scratch).split(separator: "\n").count > 100)
    }

    @Test("two first imports at once make one database, and each is kept whole or told that it is busy")
    func twoFirst() throws {
        let scratch = try Scratch()
        try scratch.write("id;texte;commune\n1;un abri;Delle\n", to: "un.csv")
        try scratch.write("id;texte;commune\n2;un banc;Bavans\n", to: "deux.csv")
        let running = try ["un.csv", "deux.csv"].map {
            try RunningProgram([Program.path, "import", $0], in: scratch)
        }
        let endings = try running.map { try $0.wait() }
        for ending in endings {
            #expect(ending.code == 0 || ending.messages.contains("occupée"), "\(ending.summary)")
        }
        let needs = PlainTable(try Program.run("export", "needs", "--format", "csv", in: scratch).output)
        #expect(needs.rows.count == endings.count { $0.code == 0 })
    }

    @Test("while an import runs, the others read what was there before")
    func readers() throws {
        let scratch = try filled()
        let before = try table(scratch)
        let running = try halfway(scratch)
        #expect(try table(scratch) == before)
        try running.closeInput()
        #expect(try running.wait().code == 0)
        #expect(try table(scratch) != before)
    }

    @Test("what is kept is said: the files before the one that was cut off", arguments: [2, 15] as [Int32])
    func holding(_ signal: Int32) throws {
        let scratch = try filled()
        try scratch.write("id;texte;commune\n1;un abri;Delle\n", to: "petit.csv")
        let first = try halfway(scratch)
        first.signal(signal)
        #expect(try first.wait().messages.contains("rien n’est importé"))
        let running = try RunningProgram(
            [Program.path, "import", "petit.csv", "-", "--source", "flux"], in: scratch, isFed: true)
        try running.send("id;texte;commune\n")
        try running.send(Self.someRows)
        running.signal(signal)
        let ending = try running.wait()
        #expect(ending.code == 128 + signal)
        #expect(ending.messages.contains("importés et gardés\u{A0}: petit.csv"), "\(ending.summary)")
        #expect(try Program.run("export", "needs", "--format", "csv", in: scratch).output.contains("un abri"))
    }

    @Test("a file that is given up half-way owns to the rows that it had refused, and keeps none")
    func abandoned() throws {
        let scratch = try filled()
        let before = try table(scratch)
        let features = (0..<30).map { row in
            #"{"type":"Feature","properties":{"texte":"\#(row == 3 ? "" : "besoin \(row)")"},"#
                + #""geometry":{"type":"Point","coordinates":[6.86,47.64]}}"#
        }
        let text = #"{"type":"FeatureCollection","features":["# + features.joined(separator: ",\n") + ", ["
        try scratch.write(text, to: "coupe.geojson")
        let words = ["import", "coupe.geojson", "--rejects", "refus.csv", "--force"]
        let told = try Program.run(words, in: scratch)
        #expect(told.code != 0 && told.output.contains("Abandonné après 30 lignes lues"), "\(told.summary)")
        let ending = try Program.run(words + ["--format", "json"], in: scratch)
        let files = try #require(try ending.json()["files"] as? [[String: Any]])
        let abandoned = try #require(files.first?["abandoned_after"] as? [String: Int])
        let refused = try scratch.text("refus.csv").ranges(of: "\"refused\"").count
        #expect(abandoned["read"] == 30 && abandoned["rejected"] == refused)
        #expect(try table(scratch) == before)
    }

    @Test("a list of refused rows that cannot be written is refused before anything is imported")
    func rejectsNowhere() throws {
        let scratch = try Scratch()
        try scratch.write("texte;commune\nun banc;Delle\n;Belfort\n", to: "atelier.csv")
        for target in ["/dev/full", "absent/refus.csv", "."] {
            let ending = try Program.run("import", "atelier.csv", "--rejects", target, in: scratch)
            #expect([1, 5].contains(ending.code), "\(ending.summary)")
            #expect(try !Program.run("export", "needs", "--format", "csv", in: scratch).output.contains("banc"))
        }
    }
}
