import ArgumentParser
import Planisphere
import Wording

struct ModerateUndoCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .told("undo", Phrases.Help.moderateUndo) }

    @Argument(help: .told(Phrases.Help.decisionNumber, value: Phrases.Help.Value.number))
    var decision: Int64?

    @Option(help: .told(Phrases.Help.undoNeed, value: Phrases.Help.Value.number))
    var need: Int64?

    @Flag(help: .told(Phrases.Help.undoList))
    var list = false

    @Option(help: .told(Phrases.Help.decisionLimit, value: Phrases.Help.Value.count))
    var limit = 20

    @Option(help: .told(Phrases.Help.textOrJSON, value: Phrases.Help.Value.format))
    var format = "text"

    @OptionGroup var signature: SignatureOptions
    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
        if list {
            return try workspace.answer(for: .reading) { workspace in
                try UndoDecision.list(limit: limit, format: format, speech: Terminal.language, in: workspace)
            }
        }
        try workspace.answer(for: .deciding) { workspace in
            try UndoDecision.run(
                target, by: signature.author, reason: signature.reason, speech: Terminal.language, in: workspace)
        }
    }

    private var target: UndoDecision.Target {
        decision.map { .decision($0) } ?? need.map { .newestAbout(need: $0) } ?? .newest
    }
}
