import ArgumentParser
import Planisphere
import Wording

struct ModerateMaskCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .told("mask", Phrases.Help.moderateMask) }

    @Option(help: .told(Phrases.Help.maskRange, value: Phrases.Help.Value.range))
    var range: [String] = []

    @Flag(help: .told(Phrases.Help.allHolds))
    var allHolds = false

    @Option(name: .customLong("with"), help: .told(Phrases.Help.maskWith, value: Phrases.Help.Value.words))
    var replacement: String?

    @OptionGroup var decision: NumberedOptions
    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
        try workspace.answer(for: .deciding) { workspace in
            try MaskNeed.run(
                decision.request(), ranges: range, findings: allHolds || range.isEmpty, replacement: replacement,
                in: workspace)
        }
    }
}
