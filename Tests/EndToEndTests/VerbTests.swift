import Testing

@Suite("A word where a verb stands")
struct VerbTests {
    @Test(
        "an unknown one is answered with those that are like it",
        arguments: [
            (["coutn"], "count"), (["expor", "needs"], "export"), (["territory", "bild"], "build"),
            (["review", "acept", "x"], "accept"),
        ])
    func near(_ words: [String], _ meant: String) throws {
        let ending = try Program.run(words, in: Scratch())
        #expect(ending.code == 2, "\(ending.summary)")
        #expect(ending.messages.contains("n’est pas un verbe") && ending.messages.contains(meant), "\(ending.summary)")
    }

    @Test("one that is like none is answered with all of them")
    func all() throws {
        let ending = try Program.run("zzz", in: Scratch())
        for verb in HelpTests.verbs { #expect(ending.messages.contains(verb), "\(ending.summary)") }
    }

    @Test("help may be asked for in front of the verb, in any language")
    func help() throws {
        let scratch = try Scratch()
        for words in [["help", "map", "--lang", "en"], ["--lang", "en", "help", "map"]] {
            let ending = try Program.run(words, in: scratch)
            #expect(ending.code == 0, "\(ending.summary)")
            #expect(ending.output == (try Program.run("map", "--help", "--lang", "en", in: scratch)).output)
        }
        #expect(try Program.run("help", in: scratch).output == Program.run("--help", in: scratch).output)
        let build = try Program.run("help", "territory", "build", in: scratch).output
        #expect(build == (try Program.run("territory", "build", "--help", in: scratch)).output)
    }
}
