import ArgumentParser
import Planisphere
import Wording

struct ModeratePublishCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .told("publish", Phrases.Help.moderatePublish) }

    @Option(help: .told(Phrases.Help.despite, value: Phrases.Help.Value.despite))
    var despite: [String] = []

    @OptionGroup var selection: SelectionOptions
    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
        try workspace.answer(for: .deciding) { workspace in
            try PublishNeeds.run(try selection.request(), despite: despite, in: workspace)
        }
    }
}
