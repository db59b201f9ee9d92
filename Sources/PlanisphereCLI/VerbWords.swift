import ArgumentParser
import Planisphere

/// The words in front of the options: which verb, and which verb of it.
enum VerbWords {
    /// `help map --lang en` is `map --help`; the language has been read by now.
    static func helpLast(_ arguments: [String]) -> [String] {
        guard arguments.first == "help" else { return arguments }
        return arguments.dropFirst().prefix { !$0.hasPrefix("-") } + ["--help"]
    }

    /// - Throws: `unknownVerb` with those that are like it, or with all of them.
    static func check(_ arguments: [String]) throws(Failure) {
        var verb: any ParsableCommand.Type = PlanisphereCommand.self
        for word in arguments {
            let below = verb.configuration.subcommands
            guard !below.isEmpty, !word.hasPrefix("-") else { return }
            let names = below.map { $0.configuration.commandName ?? "" }
            guard let place = names.firstIndex(of: word) else { throw Failure.unknownVerb(word, among: names) }
            verb = below[place]
        }
    }
}
