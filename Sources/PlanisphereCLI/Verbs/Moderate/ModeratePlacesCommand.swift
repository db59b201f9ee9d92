import ArgumentParser
import Wording

/// The same verbs as `review`, which stays as a shorter word.
struct ModeratePlacesCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .told("places", Phrases.Help.moderatePlaces, verbs: ReviewCommand.verbs, otherwise: ReviewCommand.List.self)
    }
}
