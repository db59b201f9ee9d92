import ArgumentParser
import Planisphere
import Wording

struct ModerateCorrectCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .told("correct", Phrases.Help.moderateCorrect) }

    @Option(help: .told(Phrases.Help.correctTheme, value: Phrases.Help.Value.theme))
    var theme: [String] = []

    @Option(help: .told(Phrases.Help.correctKind, value: Phrases.Help.Value.kind))
    var kind: String?

    @Option(help: .told(Phrases.Help.correctConcerns, value: Phrases.Help.Value.place))
    var concerns: String?

    @Option(help: .told(Phrases.Help.correctLives, value: Phrases.Help.Value.place))
    var lives: String?

    @Option(help: .told(Phrases.Help.correctHeard, value: Phrases.Help.Value.place))
    var heard: String?

    @Option(help: .told(Phrases.Help.correctDate, value: Phrases.Help.Value.date))
    var date: String?

    @Option(help: .told(Phrases.Help.correctVoices, value: Phrases.Help.Value.count))
    var voices: Int?

    @Option(help: .told(Phrases.Help.correctAudience, value: Phrases.Help.Value.audience))
    var audience: String?

    @Option(help: .told(Phrases.Help.correctWorkshop, value: Phrases.Help.Value.name))
    var workshop: String?

    @Option(help: .told(Phrases.Help.correctConsent, value: Phrases.Help.Value.yesOrNo))
    var consent: String?

    @OptionGroup var decision: NumberedOptions
    @OptionGroup var database: WorkspaceOptions

    func run() throws {
        try database.answer(for: .deciding) { workspace in
            try CorrectNeeds.run(decision.request(), correction, in: workspace)
        }
    }

    private var correction: NeedCorrection {
        var correction = NeedCorrection()
        correction.themes = theme
        correction.kind = kind
        correction.concerns = concerns
        correction.lives = lives
        correction.heard = heard
        correction.date = date
        correction.voices = voices
        correction.audience = audience
        correction.workshop = workshop
        correction.consent = consent
        return correction
    }
}
