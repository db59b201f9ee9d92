import ArgumentParser
import Planisphere
import Wording

struct AnalyseCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .told("analyse", Phrases.Help.analyseVerb) }

    @Option(
        help: .told(Phrases.Help.oneOf, [AnalyseNeeds.tests.joined(separator: ", ")], value: Phrases.Help.Value.method))
    var test: String

    @Option(help: .told(Phrases.Help.seed, value: Phrases.Help.Value.number))
    var seed = AnalyseNeeds.defaultSeed

    @Option(help: .told(Phrases.Help.replicates, value: Phrases.Help.Value.count))
    var replicates: Int?

    @OptionGroup var analysis: AnalysisOptions

    func run() throws {
        try analysis.answer { request, workspace in
            try AnalyseNeeds.run(request, test: test, seed: seed, replicates: replicates, in: workspace)
        }
    }
}
