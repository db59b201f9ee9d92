import ArgumentParser
import Planisphere
import Wording

struct ModerateCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .told("moderate", Phrases.Help.moderate, verbs: [ModerateDuplicatesCommand.self])
    }
}
