import TestSupport
import Testing

@Suite("The program stands in a pipe")
struct PipeTests {
    @Test("a dash reads standard input")
    func input() throws {
        let scratch = try Scratch()
        let ending = try Program.run(
            ["import", "-", "--source", "atelier", "--format", "json"], in: scratch, input: Sample.needs())
        #expect(ending.code == 3, "\(ending.summary)")
        let needs = PlainTable(try Program.run("export", "needs", "--format", "csv", in: scratch).output)
        #expect(needs.rows.count == 300)
    }

    @Test("rows that come one by one through a pipe are the same rows")
    func fed() throws {
        let scratch = try Scratch()
        let running = try RunningProgram(
            [Program.path, "import", "-", "--source", "atelier", "--format", "json"], in: scratch, isFed: true)
        try running.send("id;texte;commune\n")
        for row in 1...50 { try running.send("\(row);besoin \(row);Belfort\n") }
        try running.closeInput()
        let ending = try running.wait()
        #expect(ending.code == 0, "\(ending.summary)")
        #expect(ending.output.contains("\"added\": 50"), "\(ending.summary)")
    }

    @Test("results alone go through the pipe: the CSV has no message in it")
    func output() throws {
        let scratch = try Scratch()
        try Program.run("import", Sample.needs(), in: scratch)
        let table = PlainTable(try Program.run("count", "--by", "epci", "--format", "csv", in: scratch).output)
        #expect(table.rows.allSatisfy { $0.count == table.header.count })
        let geojson = try Program.run("export", "epci", "--format", "geojson", in: scratch)
        #expect(try geojson.json()["type"] as? String == "FeatureCollection")
    }

    @Test("standard output and a file get the same bytes")
    func dash() throws {
        let scratch = try Scratch()
        try Program.run("import", Sample.needs(), in: scratch)
        for words in [["map", "choropleth"], ["export", "communes"], ["count", "--by", "theme", "--format", "json"]] {
            let piped = try Program.run(words, in: scratch).output
            #expect(try Program.run(words + ["-o", "file", "--force"], in: scratch).code == 0)
            #expect(try scratch.text("file") == piped, "\(words)")
        }
    }

    @Test("a reader that has seen enough ends the program without a word")
    func closedPipe() throws {
        let scratch = try Scratch()
        try Program.run("import", Sample.needs(), in: scratch)
        let ending = try RunningProgram(
            ["sh", "-c", "\"$0\" export communes | head -c 10", Program.path], in: scratch
        ).wait()
        #expect(ending.code == 0)
        #expect(ending.messages == "", "\(ending.summary)")
    }
}
