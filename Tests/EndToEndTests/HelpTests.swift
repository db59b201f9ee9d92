import Foundation
import Testing

@Suite("Asking for help")
struct HelpTests {
    static let verbs = ["demo", "import", "locate", "review", "count", "map", "export", "territory", "doctor"]

    @Test("help shows examples before anything else, and every exit code")
    func overview() throws {
        let ending = try Program.run("--help", in: Scratch())
        #expect(ending.code == 0)
        let examples = try #require(ending.output.range(of: "EXAMPLES"))
        let usage = try #require(ending.output.range(of: "USAGE"))
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

    @Test("a verb explains itself with an example", arguments: verbs.map { $0 == "territory" ? "territory build" : $0 })
    func explained(_ verb: String) throws {
        let ending = try Program.run(verb.split(separator: " ").map(String.init) + ["--help"], in: Scratch())
        #expect(ending.code == 0, "\(ending.summary)")
        #expect(ending.output.contains("EXAMPLES"))
        #expect(ending.output.contains("planisphere \(verb)"))
    }

    @Test("asking for help makes no database")
    func leavesNothing() throws {
        let scratch = try Scratch()
        for verb in Self.verbs { try Program.run(verb, "--help", in: scratch) }
        #expect(try scratch.names().isEmpty)
    }

    @Test("a shell can be taught the verbs", arguments: ["bash", "zsh", "fish"])
    func completion(_ shell: String) throws {
        let ending = try Program.run("--generate-completion-script", shell, in: Scratch())
        #expect(ending.code == 0)
        for verb in Self.verbs { #expect(ending.output.contains(verb), "\(verb)") }
    }

    @Test("the version is a number and nothing else")
    func version() throws {
        let ending = try Program.run("--version", in: Scratch())
        #expect(ending.code == 0)
        #expect(ending.output.contains(/^\d+\.\d+\.\d+\n$/))
    }
}
