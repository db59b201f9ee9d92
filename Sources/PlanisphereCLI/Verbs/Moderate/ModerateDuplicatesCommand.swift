import ArgumentParser
import Planisphere
import Wording

struct ModerateDuplicatesCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .told("duplicates", Phrases.Help.duplicates) }

    @Option(help: .told(Phrases.Help.likeness, value: Phrases.Help.Value.count))
    var likeness = 80

    @Option(help: .told(Phrases.Help.duplicatesLimit, value: Phrases.Help.Value.count))
    var limit = 50

    @Option(help: .told(Phrases.Help.textOrJSON, value: Phrases.Help.Value.format))
    var format = "text"

    @OptionGroup var workspace: WorkspaceOptions

    func run() throws {
        var request = DuplicatesRequest()
        (request.likeness, request.limit, request.format) = (likeness, limit, format)
        request.speech = Terminal.language
        try workspace.answer(for: .reading) { workspace in try FindDuplicates.run(request, in: workspace) }
    }
}
