import ArgumentParser
import Planisphere
import Wording

struct ModerateEraseCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .told("erase", Phrases.Help.moderateErase) }

    @Argument(help: .told(Phrases.Help.needNumbers, value: Phrases.Help.Value.number))
    var needs: [Int64]

    @Flag(help: .told(Phrases.Help.eraseYes))
    var yes = false

    @OptionGroup var signature: SignatureOptions
    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
        try workspace.answer(for: .deciding) { workspace in
            try EraseNeeds.run(
                EraseRequest(
                    needs: needs, by: signature.author, reason: signature.reason, isConfirmed: yes,
                    speech: Terminal.language),
                in: workspace)
        }
    }
}
