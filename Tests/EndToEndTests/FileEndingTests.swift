import Testing

@Suite("The name of a file says what is in it")
struct FileEndingTests {
    private func filled() throws -> Scratch {
        let scratch = try Scratch()
        try scratch.write("id;texte;commune\n1;un banc;Delle\n", to: "atelier.csv")
        try Program.run("import", "atelier.csv", in: scratch)
        return scratch
    }

    @Test("the ending decides where nobody named a format")
    func decides() throws {
        let scratch = try filled()
        try Program.run("count", "--by", "epci", "-o", "bilan.csv", in: scratch)
        #expect(try scratch.text("bilan.csv").hasPrefix("epci,epci_label,"))
        try Program.run("count", "--by", "epci", "-o", "bilan.json", in: scratch)
        #expect(try scratch.text("bilan.json").hasPrefix("{"))
        try Program.run("count", "--by", "epci", "-o", "bilan.txt", in: scratch)
        #expect(try scratch.text("bilan.txt").contains("───"))
        try Program.run("export", "needs", "-o", "besoins.CSV", in: scratch)
        #expect(try scratch.text("besoins.CSV").hasPrefix("id,text,"))
    }

    @Test(
        "a name that announces something else is refused before anything is written",
        arguments: [
            ["export", "needs", "-o", "besoins.xlsx"], ["export", "needs", "--format", "csv", "-o", "besoins.geojson"],
            ["count", "--format", "table", "-o", "bilan.csv"], ["count", "-o", "bilan.xlsx"],
            ["map", "choropleth", "-o", "carte.png"],
            ["geocode", "atelier.csv", "--column", "commune", "-o", "lieux.xlsx"],
        ])
    func contradicts(_ words: [String]) throws {
        let scratch = try filled()
        let before = try scratch.names()
        let ending = try Program.run(words, in: scratch)
        #expect(ending.code == 2, "\(ending.summary)")
        #expect(ending.messages.contains(try #require(words.last)), "\(ending.summary)")
        #expect(try scratch.names() == before)
    }

    @Test("a name without ending, an ending of nobody's beside a format, and a device are as they were")
    func free() throws {
        let scratch = try filled()
        for words in [
            ["export", "needs", "-o", "besoins"], ["export", "needs", "--format", "csv", "-o", "besoins.2021"],
            ["count", "-o", "/dev/null"],
        ] { #expect(try Program.run(words, in: scratch).code == 0, "\(words)") }
    }

    @Test("of a path whose folder is missing, the message names the folder")
    func folder() throws {
        let ending = try Program.run("map", "choropleth", "-o", "cartes/2021/besoins.svg", in: filled())
        #expect(ending.code == 1, "\(ending.summary)")
        #expect(ending.messages.contains("cartes\u{A0}» n’existe pas"), "\(ending.summary)")
    }
}
