import Testing

@Suite("The exit code tells a script how it went")
struct ExitCodeTests {
    /// A folder with a database of two needs.
    private func filled() throws -> Scratch {
        let scratch = try Scratch()
        try scratch.write(
            "id;texte;commune;thème\n1;un banc;Delle;mobilité\n2;un bus;Belfort;énergie\n", to: "atelier.csv")
        let ending = try Program.run("import", "atelier.csv", in: scratch)
        try #require(ending.code == 0, "\(ending.summary)")
        return scratch
    }

    @Test("0: done")
    func done() throws {
        let scratch = try filled()
        for words in [["count"], ["locate", "Belfort"], ["doctor"], ["export", "epci"], ["map", "choropleth"]] {
            let ending = try Program.run(words, in: scratch)
            #expect(ending.code == 0, "\(words): \(ending.summary)")
            #expect(!ending.output.isEmpty, "\(words)")
        }
    }

    @Test(
        "2: a verb, an option or a value that does not exist, and the message names it",
        arguments: [
            ["fly"], ["count", "--colour"], ["import"], ["locate"], ["export", "needs", "--limit", "many"],
            ["count", "--lang", "tlh"], ["import", "atelier.csv", "--column", "texte"],
            ["import", "atelier.csv", "--progress", "loud"], ["import", "atelier.csv", "--delimiter", "abc"],
            ["count", "--by", "moon"], ["count", "--format", "pdf"],
            ["count", "--format", "csv", "--dialect", "klingon"],
            ["count", "--kind", "cri"], ["count", "--place", "born"], ["map", "choropleth", "--by", "street"],
            ["map", "choropleth", "--size", "A9"], ["map", "choropleth", "--method", "luck"],
            ["map", "choropleth", "--palette", "mud"], ["map", "treasure"], ["export", "streets"],
            ["export", "needs", "--format", "docx"], ["locate", "Belfort", "--format", "xml"],
        ])
    func usage(_ words: [String]) throws {
        let ending = try Program.run(words, in: filled())
        #expect(ending.code == 2, "\(words): \(ending.summary)")
        #expect(ending.output.isEmpty)
        #expect(!ending.messages.isEmpty)
    }

    @Test("3: done, some rows refused")
    func partial() throws {
        let scratch = try Scratch()
        try scratch.write("texte;commune\nun banc;Delle\n;Belfort\n", to: "atelier.csv")
        #expect(try Program.run("import", "atelier.csv", in: scratch).code == 3)
    }

    @Test("4: nothing could be imported")
    func nothingImported() throws {
        let scratch = try Scratch()
        try scratch.write("texte;commune\n;Belfort\n", to: "atelier.csv")
        let ending = try Program.run("import", "atelier.csv", in: scratch)
        #expect(ending.code == 4, "\(ending.summary)")
    }

    @Test("5: the input is not there, or cannot be read")
    func input() throws {
        let scratch = try Scratch()
        let absent = try Program.run("import", "absent.csv", in: scratch)
        #expect(absent.code == 5, "\(absent.summary)")
        #expect((absent.messages + absent.output).contains("absent.csv"))
        try scratch.write("texte;commune\nun bus;Belfort\n", to: "atelier.csv")
        let nowhere = try Program.run(
            "import", "atelier.csv", "--territory", "nowhere", "--database", "other.sqlite", in: scratch)
        #expect(nowhere.code == 5, "\(nowhere.summary)")
    }

    @Test("6: the output exists")
    func outputExists() throws {
        let scratch = try filled()
        try scratch.write("precious", to: "carte.svg")
        let ending = try Program.run("map", "choropleth", "-o", "carte.svg", in: scratch)
        #expect(ending.code == 6, "\(ending.summary)")
        #expect(ending.messages.contains("carte.svg") && ending.messages.contains("--force"))
    }

    @Test(
        "7: a place or a theme that is not known",
        arguments: [
            ["locate", "Zzyzx sur Rien"], ["count", "--theme", "astrologie"], ["count", "--commune", "Zzyzx sur Rien"],
            ["export", "needs", "--epci", "Grand Paris"], ["count", "--department", "75"],
        ])
    func notFound(_ words: [String]) throws {
        let ending = try Program.run(words, in: filled())
        #expect(ending.code == 7, "\(words): \(ending.summary)")
    }

    @Test("8: a file that is no database is refused and left as it is")
    func noDatabase() throws {
        let scratch = try Scratch()
        let text = String(repeating: "this is no database\n", count: 1_000)
        try scratch.write(text, to: "planisphere.sqlite")
        for words in [["count"], ["import", try Sample.needs()], ["doctor"]] {
            let ending = try Program.run(words, in: scratch)
            #expect(ending.code == 8, "\(words): \(ending.summary)")
        }
        #expect(try scratch.text("planisphere.sqlite") == text)
    }

    @Test("8: a database of a newer program is refused and left as it is", .enabled(if: Tool.isHere("sqlite3")))
    func newerDatabase() throws {
        let scratch = try filled()
        try Tool.run("sqlite3", "planisphere.sqlite", "PRAGMA user_version = 999", in: scratch)
        for words in [["count"], ["import", "atelier.csv"]] {
            let ending = try Program.run(words, in: scratch)
            #expect(ending.code == 8, "\(words): \(ending.summary)")
            #expect((ending.messages + ending.output).contains("999"))
        }
        let version = try Tool.run("sqlite3", "planisphere.sqlite", "PRAGMA user_version", in: scratch)
        #expect(version.output == "999\n")
    }

    @Test("8: the database of another program is refused", .enabled(if: Tool.isHere("sqlite3")))
    func foreignDatabase() throws {
        let scratch = try Scratch()
        try Tool.run(
            "sqlite3", "planisphere.sqlite", "CREATE TABLE invoices(id); INSERT INTO invoices VALUES (1);", in: scratch)
        let ending = try Program.run("import", Sample.needs(), in: scratch)
        #expect(ending.code == 8, "\(ending.summary)")
        let tables = try Tool.run("sqlite3", "planisphere.sqlite", ".tables", in: scratch)
        #expect(tables.output.trimmingPrefix(/\s*/).hasPrefix("invoices"))
    }

    @Test("results go to standard output, messages to standard error, in the language that was asked for")
    func streams() throws {
        let scratch = try Scratch()
        let french = try Program.run(["import", "absent.csv"], in: scratch)
        let english = try Program.run(["import", "absent.csv"], in: scratch, environment: ["PLANISPHERE_LANG": "en"])
        #expect((french.messages + french.output).contains("n’existe pas"), "\(french.summary)")
        #expect((english.messages + english.output).contains("does not exist"), "\(english.summary)")
    }
}
