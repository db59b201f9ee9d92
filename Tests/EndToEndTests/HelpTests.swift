import Foundation
import Testing

@Suite("Asking for help")
struct HelpTests {
    static let verbs = [
        "demo", "import", "geocode", "locate", "moderate", "review", "count", "map", "export", "territory", "doctor",
    ]
    static let subverbs = [
        ["review", "list"], ["review", "accept"], ["review", "reject"], ["review", "undo"], ["moderate", "list"],
        ["moderate", "show"],
        ["moderate", "publish"], ["moderate", "hide"], ["moderate", "correct"], ["moderate", "mask"],
        ["moderate", "undo"],
        ["moderate", "places"], ["territory", "build"], ["territory", "check"],
        ["territory", "show"],
    ]

    private func help(_ verb: [String], _ language: String) throws -> Ending {
        try Program.run(verb + ["--help"], in: Scratch(), environment: ["PLANISPHERE_LANG": language])
    }

    @Test("help shows examples before anything else, and every exit code", arguments: ["fr", "en"])
    func overview(_ language: String) throws {
        let ending = try help([], language)
        #expect(ending.code == 0)
        let examples = try #require(ending.output.range(of: language == "fr" ? "EXEMPLES" : "EXAMPLES"))
        let usage = try #require(ending.output.range(of: language == "fr" ? "EMPLOI" : "USAGE"))
        #expect(examples.lowerBound < usage.lowerBound)
        for code in ["0", "1", "2", "3", "4", "5", "6", "7", "8", "130", "143"] {
            #expect(ending.output.contains("  \(code)\t"), "exit code \(code)")
        }
    }

    @Test("no word at all is a question for help")
    func nothing() throws {
        let bare = try Program.run(in: Scratch())
        #expect(bare.code == 0)
        #expect(bare.output == (try Program.run("--help", in: Scratch())).output)
    }

    @Test("the overview lists every verb", arguments: verbs)
    func listed(_ verb: String) throws {
        #expect(try Program.run("--help", in: Scratch()).output.contains("\n  \(verb) "))
    }

    @Test("a verb explains itself with an example, in both languages", arguments: verbs.map { [$0] } + subverbs)
    func explained(_ verb: [String]) throws {
        for (language, heading) in [("fr", "EXEMPLES"), ("en", "EXAMPLES")] {
            let ending = try help(verb, language)
            #expect(ending.code == 0, "\(ending.summary)")
            #expect(
                ending.output.contains(heading + "\n  planisphere " + verb.joined(separator: " ")), "\(ending.summary)")
        }
    }

    @Test(
        "help is French unless English is asked for, and then it is English", arguments: verbs.map { [$0] } + subverbs)
    func language(_ verb: [String]) throws {
        let french = try help(verb, "fr").output
        let english = try help(verb, "en").output
        for word in [" the ", " of ", "OVERVIEW", "USAGE", "SUBCOMMANDS", "default", "Show ", "See "] {
            #expect(!french.contains(word), "\(word) in\n\(french)")
        }
        for word in [" le ", " la ", " du ", "EMPLOI", "par défaut"] {
            #expect(!english.contains(word), "\(word) in\n\(english)")
        }
        #expect(try Program.run(verb + ["--help"], in: Scratch()).output == french)
        // Behind an option, review and the desk stand for their first sub-verb.
        guard ![["review"], ["moderate"], ["moderate", "places"]].contains(verb) else { return }
        #expect(try Program.run(verb + ["--lang", "en", "--help"], in: Scratch()).output == english)
    }

    @Test("every option of a verb is explained by a sentence", arguments: verbs.map { [$0] } + subverbs)
    func options(_ verb: [String]) throws {
        let lines = try help(verb, "fr").output.split(separator: "\n").map(String.init)
        for (place, line) in lines.enumerated() where line.hasPrefix("  -") {
            // A long name has its sentence on the next line.
            let rest = line.count > 34 ? line : place + 1 < lines.count ? lines[place + 1] : ""
            #expect(rest.dropFirst(26).contains { $0.isLetter }, "\(line)")
        }
    }

    @Test("a word of the command line that is wrong is explained in the language that was asked for")
    func complaints() throws {
        let cases: [([String], String, String)] = [
            (["count", "--colour"], "L’option --colour n’existe pas.", "Unknown option '--colour'"),
            (["count", "--by"], "Il manque une valeur à --by", "Missing value for '--by"),
            (["locate"], "Il manque <texte>.", "Missing expected argument '<text>'"),
            (["locate", "a", "b"], "« b » est de trop.", "Unexpected argument 'b'"),
            (["export", "needs", "--limit", "many"], "« many » ne convient pas", "The value 'many' is invalid"),
        ]
        for (words, french, english) in cases {
            let said = try Program.run(words, in: Scratch())
            #expect(said.messages.replacing("\u{A0}", with: " ").hasPrefix("planisphere: " + french), "\(said.summary)")
            #expect(!said.messages.contains("Usage:") && !said.messages.contains("See "), "\(said.summary)")
            let spoken = try Program.run(words + ["--lang", "en"], in: Scratch())
            #expect(
                spoken.messages.hasPrefix("planisphere: " + english) || words == ["count", "--by"], "\(spoken.summary)")
        }
    }

    @Test(
        "an option that takes one value is refused when it is given twice",
        arguments: [
            ["count", "--format", "csv", "--format", "json"], ["count", "--themes", "main", "--themes=each"],
            ["export", "needs", "-o", "a.csv", "--output", "b.csv"], ["--lang", "en", "count", "--lang", "en"],
            ["review", "--limit", "1", "--limit", "2"], ["territory", "check", "--format", "json", "--format", "text"],
        ])
    func twice(_ words: [String]) throws {
        let scratch = try Scratch()
        let ending = try Program.run(words, in: scratch, environment: ["PLANISPHERE_LANG": "en"])
        #expect(ending.code == 2, "\(ending.summary)")
        #expect(ending.messages.contains("is given twice"), "\(ending.summary)")
        #expect(try scratch.names().isEmpty)
    }

    @Test("a list option is given as often as one likes, and a word behind -- is no option")
    func lists() throws {
        let scratch = try Scratch()
        try scratch.write("texte;commune\nun banc;Delle\n", to: "a.csv")
        #expect(try Program.run("import", "a.csv", in: scratch).code == 0)
        let crossed = try Program.run("count", "--by", "epci", "--by", "theme", "-o", "b.txt", in: scratch)
        #expect(crossed.code == 0, "\(crossed.summary)")
        let literal = try Program.run("locate", "--", "--format", in: scratch)
        #expect(literal.code == 7, "\(literal.summary)")
    }

    @Test("asking for help makes no database")
    func leavesNothing() throws {
        let scratch = try Scratch()
        for verb in Self.verbs { try Program.run(verb, "--help", in: scratch) }
        #expect(try scratch.names().isEmpty)
    }

    @Test("a shell can be taught every verb and sub-verb", arguments: ["bash", "zsh", "fish"])
    func completion(_ shell: String) throws {
        let ending = try Program.run("--generate-completion-script", shell, in: Scratch())
        #expect(ending.code == 0)
        let words = Set(ending.output.split { !$0.isLetter && $0 != "-" && $0 != "_" }.map(String.init))
        let script = ending.output
        for verb in Self.verbs {
            #expect(words.contains(verb) || words.contains("_planisphere_" + verb), "\(verb)")
        }
        for path in Self.subverbs {
            let verb = path.joined(separator: "_")
            #expect(
                words.contains("_planisphere_" + verb)
                    || (path.allSatisfy { words.contains($0) } && script.contains(path[1])),
                "\(verb)")
        }
    }

    @Test("the version is a number and nothing else")
    func version() throws {
        let ending = try Program.run("--version", in: Scratch())
        #expect(ending.code == 0)
        #expect(ending.output.contains(/^\d+\.\d+\.\d+\n$/))
    }
}
