import ArgumentParser
import Planisphere
import Wording

/// An option that takes one value and is given twice: the parser lets the last one win, which is to obey half of
/// what was said.
enum RepeatedOptions {
    /// - Throws: wrong usage, for the first one.
    static func refuse(in arguments: [String]) throws(Failure) {
        let options = named(arguments.prefix { $0 != "--" })
        // The parser describes itself slowly: it is asked only when something may be there twice.
        guard !twice(options).isEmpty || hasShortAndLong(options) else { return }
        let verb = arguments.first ?? ""
        let aliases = aliases(of: verb)
        let repeated = twice(options.map { aliases[$0] ?? $0 })
        guard !repeated.isEmpty else { return }
        let lists = describedOptions(of: verb)
        for option in repeated where lists[option] == false {
            throw Failure(.wrongUsage, Sentence(Phrases.Options.givenTwice, Sentence(verbatim: option)))
        }
    }

    /// A short option and a long one of the same letter, as every short option of ours has one: -o, --output.
    private static func hasShortAndLong(_ options: [String]) -> Bool {
        options.contains { short in
            !short.hasPrefix("--") && options.contains { $0.hasPrefix("--" + short.dropFirst().prefix(1)) }
        }
    }

    /// The options as they are written, without their values.
    private static func named(_ arguments: ArraySlice<String>) -> [String] {
        arguments.filter { $0.hasPrefix("-") && $0.count > 1 && !isNumber($0) }.map { text in
            String(text.prefix { $0 != "=" })
        }
    }

    private static func isNumber(_ text: String) -> Bool { Double(text) != nil }

    private static func twice(_ options: [String]) -> [String] {
        var seen: Set<String> = []
        return options.filter { !seen.insert($0).inserted }
    }

    /// Long names by the short ones, from the verb’s own help: « -o, --output <fichier> ».
    private static func aliases(of verb: String) -> [String: String] {
        var aliases: [String: String] = [:]
        for line in answer([verb, "--help"]).split(separator: "\n") {
            let words = line.split(separator: " ")
            guard words.count >= 2, words[0].hasPrefix("-"), words[0].hasSuffix(","), words[1].hasPrefix("--") else {
                continue
            }
            aliases[String(words[0].dropLast())] = String(words[1])
        }
        return aliases
    }

    /// Every option of the verb and its sub-verbs that takes a value, and whether it takes several: from the parser’s
    /// description of itself, one member a line with the names behind the properties.
    private static func describedOptions(of verb: String) -> [String: Bool] {
        var options: [String: Bool] = [:]
        var isList = false
        var takesValue = false
        for line in answer([verb, "--experimental-dump-help"]).split(separator: "\n") {
            let line = line.drop { $0 == " " }
            switch line {
            case "\"isRepeating\" : true,": isList = true
            case "\"isRepeating\" : false,": isList = false
            case "\"kind\" : \"option\",": takesValue = true
            case "\"kind\" : \"flag\",", "\"kind\" : \"positional\",": takesValue = false
            default:
                guard takesValue, line.hasPrefix("\"name\" : \"") else { continue }
                let name = line.dropFirst(10).prefix { $0 != "\"" }
                let option = (name.count == 1 ? "-" : "--") + name
                options[option] = isList || (options[option] ?? false)
            }
        }
        return options
    }

    /// What the parser answers to a question about itself; help is a command of its own, which is run.
    private static func answer(_ question: [String]) -> String {
        do {
            var help = try PlanisphereCommand.parseAsRoot(question)
            try help.run()
            return ""
        } catch {
            return PlanisphereCommand.message(for: error)
        }
    }
}
