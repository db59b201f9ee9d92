import ArgumentParser
import Planisphere
import Wording

struct ModerateEraseCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .told("erase", Phrases.Help.moderateErase) }

    @Argument(help: .told(Phrases.Help.needNumbers, value: Phrases.Help.Value.number))
    var needs: [Int64]

    @Option(help: .told(Phrases.Help.eraseBy, value: Phrases.Help.Value.name))
    var by: String

    @Option(help: .told(Phrases.Help.eraseReason, value: Phrases.Help.Value.words))
    var reason: String

    @Flag(help: .told(Phrases.Help.eraseYes))
    var yes = false

    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
        try workspace.answer(for: .deciding) { workspace in
            try EraseNeeds.run(
                EraseRequest(needs: needs, by: by, reason: reason, isConfirmed: yes, speech: Terminal.language),
                in: workspace)
        }
    }
}
