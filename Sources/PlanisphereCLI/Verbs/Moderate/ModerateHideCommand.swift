import ArgumentParser
import Planisphere
import Wording

struct ModerateHideCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .told("hide", Phrases.Help.moderateHide) }

    @OptionGroup var selection: SelectionOptions
    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
        try workspace.answer(for: .deciding) { workspace in
            try HideNeeds.run(try selection.request(), in: workspace)
        }
    }
}
