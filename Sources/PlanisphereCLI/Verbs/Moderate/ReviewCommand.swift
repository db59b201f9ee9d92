import ArgumentParser
import Planisphere
import Wording

struct ReviewCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .told("review", Phrases.Help.review, verbs: verbs, otherwise: List.self)
    }

    static let verbs: [any ParsableCommand.Type] = [List.self, Accept.self, Reject.self, Undo.self]

    struct List: ParsableCommand {
        static var configuration: CommandConfiguration { .told("list", Phrases.Help.reviewList) }

        @Option(help: .told(Phrases.Help.reviewLimit, value: Phrases.Help.Value.count))
        var limit: Int?

        @Option(help: .told(Phrases.Help.textOrJSON, value: Phrases.Help.Value.format))
        var format = "text"

        @Flag(help: .told(Phrases.Help.decidedPlaces))
        var decided = false

        @OptionGroup var workspace: WorkspaceOptions

        func run() throws {
            try workspace.answer(for: .reading) { workspace in
                try ReviewPlaces.list(
                    ReviewRequest(limit: limit, format: format, isDecided: decided, speech: Terminal.language),
                    in: workspace)
            }
        }
    }

    struct Accept: ParsableCommand {
        static var configuration: CommandConfiguration { .told("accept", Phrases.Help.reviewAccept) }

        @Argument(help: .told(Phrases.Help.waitingText, value: Phrases.Help.Value.text))
        var text: String

        @Option(name: .customLong("as"), help: .told(Phrases.Help.meaning, value: Phrases.Help.Value.place))
        var place: String

        @OptionGroup var decision: PlaceDecisionOptions
        @OptionGroup var workspace: WorkspaceOptions

        func run() throws {
            try workspace.answer(for: .deciding) { workspace in
                try ReviewPlaces.accept(decision.request(text), means: place, in: workspace)
            }
        }
    }

    struct Reject: ParsableCommand {
        static var configuration: CommandConfiguration { .told("reject", Phrases.Help.reviewReject) }

        @Argument(help: .told(Phrases.Help.waitingText, value: Phrases.Help.Value.text))
        var text: String

        @Flag(help: .told(Phrases.Help.outside))
        var outside = false

        @OptionGroup var decision: PlaceDecisionOptions
        @OptionGroup var workspace: WorkspaceOptions

        func run() throws {
            try workspace.answer(for: .deciding) { workspace in
                try ReviewPlaces.reject(decision.request(text), isOutside: outside, in: workspace)
            }
        }
    }

    struct Undo: ParsableCommand {
        static var configuration: CommandConfiguration { .told("undo", Phrases.Help.reviewUndo) }

        @Argument(help: .told(Phrases.Help.decidedText, value: Phrases.Help.Value.text))
        var text: String

        @OptionGroup var decision: PlaceDecisionOptions
        @OptionGroup var workspace: WorkspaceOptions

        func run() throws {
            try workspace.answer(for: .deciding) { workspace in
                try ReviewPlaces.undo(decision.request(text), in: workspace)
            }
        }
    }
}

struct PlaceDecisionOptions: ParsableArguments {
    @Option(help: .told(Phrases.Help.context, value: Phrases.Help.Value.context))
    var context: String?

    @Option(help: .told(Phrases.Help.decidedBy, value: Phrases.Help.Value.name))
    var by = "facilitator"

    @Option(help: .told(Phrases.Help.note, value: Phrases.Help.Value.words))
    var note = ""

    func request(_ text: String) -> ReviewDecision {
        ReviewDecision(text, context: context, by: by, note: note, speech: Terminal.language)
    }
}
