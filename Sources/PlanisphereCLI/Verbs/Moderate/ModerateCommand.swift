import ArgumentParser
import Planisphere
import Wording

struct ModerateCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .told(
            "moderate", Phrases.Help.moderate,
            verbs: [
                ModerateListCommand.self, ModerateShowCommand.self, ModeratePublishCommand.self,
                ModerateHideCommand.self, ModerateCorrectCommand.self, ModerateMaskCommand.self,
                ModerateEraseCommand.self, ModerateUndoCommand.self, ModerateDuplicatesCommand.self,
                ModeratePlacesCommand.self,
            ], otherwise: ModerateListCommand.self)
    }
}
