import Planisphere
import Testing

@Suite("The documents tell the truth", .enabled(if: Checkout.exists("README.md")))
struct ReadmeTests {
    /// Lines of code blocks that run the program, without their comments.
    private static func commands(in text: String) -> [[String]] {
        var isCode = false
        var commands: [[String]] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                isCode.toggle()
                continue
            }
            guard isCode || line.hasPrefix("    ") else { continue }
            let code = line.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).first ?? ""
            for piece in code.split(separator: "|") {
                let words = piece.split(separator: " ").map(String.init)
                if words.first == "planisphere" { commands.append(words) }
            }
        }
        return commands
    }

    /// Verbs and options as the program declares them.
    private struct Interface {
        let verbs: Set<String>
        let options: Set<String>

        init() throws {
            let source = try Checkout.sources(below: "Sources/PlanisphereCLI")
            let named = source.split(separator: ".told(").dropFirst().map { call in
                String(call.drop { $0.isWhitespace || $0 == "\"" }.prefix { $0 != "\"" })
            }
            let nested = source.split(separator: "struct ").dropFirst().map { $0.prefix { $0.isLetter } }
            verbs = Set(named + nested.map { $0.lowercased() })
            var options: Set<String> = ["--help", "--version", "--generate-completion-script", "-o", "-h"]
            for piece in source.split(separator: "var ").dropFirst() {
                let name = piece.prefix { $0.isLetter || $0.isNumber }
                options.insert("--" + name.map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined())
            }
            for piece in source.split(separator: "customLong(\"").dropFirst() {
                options.insert("--" + piece.prefix { $0 != "\"" })
            }
            options.formUnion(OwnerRequest.parameters.map { "--" + $0.name })
            self.options = options
        }
    }

    @Test(
        "every command of README, CONTRIBUTING and the sample's notes has a verb and options that exist",
        arguments: ["README.md", "CONTRIBUTING.md", "GeoData/sample/README.md", "GeoData/README.md"])
    func commands(_ name: String) throws {
        let interface = try Interface()
        #expect(interface.verbs.isSuperset(of: ["import", "count", "export", "map", "locate", "review", "demo"]))
        let commands = try Self.commands(in: Checkout.text(name))
        #expect(name != "README.md" || commands.count >= 10)
        for words in commands {
            let options = words.filter { $0.hasPrefix("-") && $0 != "-" }.map { $0.prefix { $0 != "=" } }
            for option in options { #expect(interface.options.contains(String(option)), "\(words)") }
            var rest = words.dropFirst()[...]
            while let first = rest.first, first.hasPrefix("--"), rest.count > 2 { rest = rest.dropFirst(2) }
            guard let verb = rest.first, !verb.hasPrefix("-") else { continue }
            #expect(interface.verbs.contains(verb), "\(words)")
        }
    }

    @Test("README is short, and shows each verb that a newcomer needs")
    func readme() throws {
        let text = try Checkout.text("README.md")
        #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count <= 151)
        let verbs = Set(Self.commands(in: text).flatMap { $0.dropFirst() })
        for verb in ["import", "review", "locate", "count", "map", "export"] {
            #expect(verbs.contains(verb), "\(verb)")
        }
        #expect(text.contains("make demo"))
    }

    @Test("names of themes, layers, formats and palettes that README uses are names that the program has")
    func names() throws {
        let themes = try Checkout.text("GeoData/vocabulary/themes.csv")
        for words in try Self.commands(in: Checkout.text("README.md")) {
            for (option, value) in zip(words, words.dropFirst()) {
                switch option {
                case "--theme": #expect(themes.contains(",\(value),"), "\(words)")
                case "--by":
                    #expect(["commune", "epci", "department", "theme", "kind", "audience", "month"].contains(value))
                case "--palette": #expect(DrawMap.palettes.contains(value), "\(words)")
                case "--size": #expect(DrawMap.sizes.contains(value), "\(words)")
                case "--format":
                    #expect((CountNeeds.formats + ExportData.formats).contains(value), "\(words)")
                case "export": #expect(ExportData.layers.contains(value), "\(words)")
                case "map": #expect(DrawMap.kinds.contains(value), "\(words)")
                default: break
                }
            }
        }
    }

    @Test("paths that CONTRIBUTING and README name are there", arguments: ["CONTRIBUTING.md", "README.md"])
    func paths(_ name: String) throws {
        let pieces = try Checkout.text(name).split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset % 2 == 1 }.map { String($0.element) }
        let roots = ["Sources/", "Tests/", "GeoData/", "Scripts/", "Benchmarks/"]
        let paths = pieces.filter { piece in roots.contains { piece.hasPrefix($0) } && !piece.contains(" ") }
        #expect(name != "CONTRIBUTING.md" || paths.count > 8)
        for path in paths { #expect(Checkout.exists(path), "\(path)") }
    }

    @Test("the lists that CONTRIBUTING sends people to exist under those names")
    func lists() throws {
        let source = try ["Importing", "Planisphere", "SVGMap", "Statistics"].map {
            try Checkout.sources(below: "Sources/\($0)")
        }
        .joined()
        for piece in try Checkout.text("CONTRIBUTING.md").split(separator: "`") where piece.hasSuffix(".all") {
            let type = piece.dropLast(4)
            #expect(source.contains("struct \(type)") || source.contains("enum \(type)"), "\(type)")
            #expect(source.contains("static let all: [\(type)]"), "\(type)")
        }
    }

    @Test("the change log begins with what is not released")
    func changelog() throws {
        let headings = try Checkout.text("CHANGELOG.md").split(separator: "\n").filter { $0.hasPrefix("## ") }
        #expect(headings.first == "## Unreleased")
    }

    @Test("the targets of make that README and CONTRIBUTING name are there")
    func makeTargets() throws {
        let makefile = try Checkout.text("Makefile")
        for name in ["README.md", "CONTRIBUTING.md"] {
            for piece in try Checkout.text(name).split(separator: "make ").dropFirst() {
                let target = piece.prefix { $0.isLetter }
                let follows = piece.dropFirst(target.count).first ?? "\n"
                guard follows == "`" || follows == "\n" else { continue }
                #expect(makefile.contains("\n\(target):"), "make \(target)")
            }
        }
    }
}
