import TestSupport
import Testing

@Suite("Bad input is told, not suffered")
struct BadInputTests {
    /// Imports one file beside two good needs and checks that these are untouched.
    private func importing(
        _ bytes: [UInt8], named name: String = "atelier.csv", options: [String] = []
    ) throws -> (ending: Ending, texts: [String]) {
        let scratch = try Scratch()
        try scratch.write("id;texte;commune\n1;un banc;Delle\n2;un bus;Belfort\n", to: "avant.csv")
        try #require(try Program.run("import", "avant.csv", in: scratch).code == 0)
        try scratch.write(bytes, to: name)
        let ending = try Program.run(["import", name] + options, in: scratch)
        let needs = PlainTable(try Program.run("export", "needs", "--format", "csv", in: scratch).output)
        let texts = needs.column("text")
        #expect(texts.contains("un banc") && texts.contains("un bus"), "the needs that were there have gone")
        #expect(ending.code < 128, "\(ending.summary)")
        return (ending, texts.filter { $0 != "un banc" && $0 != "un bus" })
    }

    private func importing(_ text: String, options: [String] = []) throws -> (ending: Ending, texts: [String]) {
        try importing(Array(text.utf8), options: options)
    }

    private func says(_ ending: Ending, _ words: String) -> Bool { (ending.messages + ending.output).contains(words) }

    @Test("an empty file")
    func empty() throws {
        let (ending, _) = try importing("")
        #expect(ending.code == 4, "\(ending.summary)")
        #expect(says(ending, "vide"), "\(ending.summary)")
    }

    @Test("headings alone")
    func headingsOnly() throws {
        let (ending, _) = try importing("id;texte;commune\n")
        #expect(ending.code == 4, "\(ending.summary)")
    }

    @Test(
        "a binary file",
        arguments: [[0x50, 0x4B, 0x03, 0x04], [0x25, 0x50, 0x44, 0x46], [0x7F, 0x45, 0x4C, 0x46]] as [[UInt8]])
    func binary(_ magic: [UInt8]) throws {
        var random = SplitMix64(seed: 7)
        let noise = (0..<5_000).map { _ in UInt8(truncatingIfNeeded: random.next()) }
        let (ending, texts) = try importing(magic + noise)
        #expect(ending.code == 4 || ending.code == 5, "\(ending.summary)")
        #expect(texts.isEmpty)
    }

    @Test("a directory")
    func directory() throws {
        let ending = try Program.run("import", ".", in: Scratch())
        #expect(ending.code == 5, "\(ending.summary)")
        #expect(says(ending, "dossier"), "\(ending.summary)")
    }

    @Test("a file without a place column: the message lists the columns that are there")
    func noPlace() throws {
        let (ending, texts) = try importing("id;texte;humeur\n1;un pont;bonne\n")
        #expect(ending.code == 4, "\(ending.summary)")
        #expect(says(ending, "humeur"), "\(ending.summary)")
        #expect(texts.isEmpty)
    }

    @Test("ten thousand columns")
    func columns() throws {
        let extra = (0..<10_000).map { "c\($0)" }.joined(separator: ";")
        let values = String(repeating: ";z", count: 10_000)
        let (ending, texts) = try importing("texte;commune;\(extra)\nun pont;Delle\(values)\n")
        #expect(ending.code == 0, "\(ending.summary)")
        #expect(texts == ["un pont"])
    }

    @Test("a field of fifty megabytes is refused by its line, and the rows around it are kept")
    func hugeField() throws {
        let huge = String(repeating: "très long ", count: 5_000_000)
        let (ending, texts) = try importing("texte;commune\nun pont;Delle\n\(huge);Delle\nun gué;Delle\n")
        #expect(ending.code == 3, "\(ending.summary)")
        #expect(texts.sorted() == ["un gué", "un pont"])
        #expect(says(ending, "igne 3"))
    }

    @Test("a lone quote at the end")
    func loneQuote() throws {
        let (ending, texts) = try importing("texte;commune\nun pont;Delle\nun gué;Delle\n\"")
        #expect(ending.code == 4, "\(ending.summary)")
        #expect(says(ending, "ligne 4"))
        #expect(texts.isEmpty)
    }

    @Test("NUL bytes in a field")
    func nul() throws {
        let (ending, texts) = try importing("texte;commune\nun pont;Delle\nun \0 gué;Delle\nun port;Bavans\n")
        #expect(ending.code == 3, "\(ending.summary)")
        #expect(texts.sorted() == ["un pont", "un port"])
    }

    @Test("bytes that are no UTF-8 in a file that is said to be UTF-8")
    func invalidUTF8() throws {
        let bytes = Array("texte;commune\nun pont;Delle\nun ".utf8) + [0xC3, 0x28, 0xFF] + Array(";Delle\n".utf8)
        let (ending, _) = try importing(bytes, options: ["--encoding", "utf-8"])
        #expect(ending.code == 4, "\(ending.summary)")
        #expect(says(ending, "ligne 3"))
    }

    @Test(
        "coordinates out of range or not a number cost the point, and are told",
        arguments: ["NaN;6,85", "474,868;6,92", "47,6;181", "inf;6,85", "nord;6,85", "47,6;"])
    func coordinates(_ pair: String) throws {
        let (ending, texts) = try importing("texte;latitude;longitude\nun pont;47,6391;6,8131\nun gué;\(pair)\n")
        #expect(ending.code == 0, "\(ending.summary)")
        #expect(says(ending, "point laissé de côté"))
        #expect(texts == ["un pont", "un gué"])
    }

    @Test("coordinates swapped cost the point; the report says how far from the territory they are")
    func swapped() throws {
        let scratch = try Scratch()
        try scratch.write(
            "texte;latitude;longitude\nun pont;6,8131;47,6391\nun gué;47,6391;6,8131\n", to: "atelier.csv")
        let ending = try Program.run("import", "atelier.csv", in: scratch)
        #expect(ending.code == 0, "\(ending.summary)")
        #expect(ending.output.contains("km du territoire") && ending.output.contains("échangées"), "\(ending.summary)")
        let needs = PlainTable(try Program.run("export", "needs", "--format", "csv", in: scratch).output).records
        #expect(needs.map { $0["place_level"] } == ["none", "commune"])
    }

    @Test("a date in the year 20211", arguments: ["12/03/20211", "31/02/2022", "demain", "2022-13-01"])
    func date(_ date: String) throws {
        let (ending, texts) = try importing("texte;commune;date\nun pont;Delle;12/03/2022\nun gué;Delle;\(date)\n")
        #expect(ending.code == 0, "\(ending.summary)")
        #expect(says(ending, date))
        #expect(texts == ["un pont", "un gué"])
    }

    @Test("a heading that stands twice is told, and the first one counts")
    func duplicates() throws {
        let (ending, texts) = try importing(
            "texte;commune;texte\nun pont;Delle;un gué\n", options: ["--format", "json"])
        #expect(ending.code == 0, "\(ending.summary)")
        #expect(texts == ["un pont"])
        #expect(says(ending, "\"duplicate_columns\": [\n") || says(ending, "\"texte\""), "\(ending.summary)")
    }

    @Test("a need without text")
    func noText() throws {
        let (ending, texts) = try importing("texte;commune\nun pont;Delle\n   ;Delle\n")
        #expect(ending.code == 3, "\(ending.summary)")
        #expect(texts == ["un pont"])
    }

    @Test("an unknown theme is kept as « non classé » and reported")
    func theme() throws {
        let (ending, texts) = try importing("texte;commune;thème\nun pont;Delle;astrologie\n")
        #expect(ending.code == 0, "\(ending.summary)")
        #expect(says(ending, "astrologie"))
        #expect(texts == ["un pont"])
    }

    @Test("an identifier that stands twice in one file")
    func repeatedIdentifier() throws {
        let (ending, texts) = try importing("id;texte;commune\n7;un pont;Delle\n7;un gué;Delle\n")
        #expect(ending.code == 3, "\(ending.summary)")
        #expect(texts == ["un pont"])
    }

    @Test("a formula is kept as it was written, and never leaves as one")
    func formula() throws {
        let scratch = try Scratch()
        try scratch.write("texte;commune\n=1+1;Delle\n@SUM(A1);Delle\n", to: "atelier.csv")
        try Program.run("import", "atelier.csv", in: scratch)
        let excel = try Program.run("export", "needs", "--format", "csv", "--dialect", "excel-fr", in: scratch).output
        let texts = PlainTable(String(excel.drop { $0 == "\u{FEFF}" }), delimiter: ";").column("text")
        #expect(texts.count == 2)
        #expect(texts.allSatisfy { $0.first != "=" && $0.first != "@" }, "\(texts)")
    }

    @Test(
        "broken GeoJSON",
        arguments: [
            "{", "[]", "{\"type\":\"FeatureCollection\"}", "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":",
        ])
    func geoJSON(_ text: String) throws {
        let (ending, texts) = try importing(Array(text.utf8), named: "points.geojson")
        #expect(ending.code == 4, "\(ending.summary)")
        #expect(says(ending, "points.geojson"))
        #expect(texts.isEmpty)
    }

    @Test("a GeoJSON need without a point is kept, at no place")
    func noGeometry() throws {
        let feature = "{\"type\":\"Feature\",\"geometry\":null,\"properties\":{\"texte\":\"un pont\"}}"
        let (ending, texts) = try importing(Array(feature.utf8), named: "points.geojson")
        #expect(ending.code == 0, "\(ending.summary)")
        #expect(texts == ["un pont"])
    }
}
