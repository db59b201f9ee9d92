import ArgumentParser
import Planisphere
import Wording

struct PlanCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .told("plan", Phrases.Help.planVerb) }

    @Option(help: .told(Phrases.Help.outings, value: Phrases.Help.Value.count))
    var outings = 5

    @Option(help: .told(Phrases.Help.reach, value: Phrases.Help.Value.distance))
    var reach = "8km"

    @Flag(help: .told(Phrases.Help.improbableOnly))
    var improbableOnly = false

    @OptionGroup var analysis: AnalysisOptions

    func run() throws {
        try analysis.answer { request, workspace in
            try PlanOutings.run(
                request, outings: outings, reach: reach, improbableOnly: improbableOnly, in: workspace)
        }
    }
}
