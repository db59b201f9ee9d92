import ArgumentParser
import Planisphere
import Wording

struct ListeningCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .told("listening", Phrases.Help.listeningVerb) }

    @Flag(help: .told(Phrases.Help.strict))
    var strict = false

    @OptionGroup var analysis: AnalysisOptions

    func run() throws {
        try analysis.answer { request, workspace in
            try ListenToAreas.run(request, strict: strict, in: workspace)
        }
    }
}
