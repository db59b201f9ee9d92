import ArgumentParser
import Planisphere
import Wording

/// Who decides and why: what every decision about needs asks for.
struct SignatureOptions: ParsableArguments {
    @Option(help: .told(Phrases.Help.signedBy, value: Phrases.Help.Value.name))
    var by: String?

    @Option(help: .told(Phrases.Help.decisionReason, value: Phrases.Help.Value.words))
    var reason = ""

    var author: String? { by ?? Terminal.environment("USER") }
}

/// Needs by what they are.
struct DeskOptions: ParsableArguments {
    @Option(help: .told(Phrases.Help.deskState, value: Phrases.Help.Value.state))
    var state: [String] = []

    @Option(name: .customLong("held-for"), help: .told(Phrases.Help.heldFor, value: Phrases.Help.Value.holdReason))
    var heldFor: [String] = []

    @OptionGroup(title: Phrases.Help.filters(Terminal.language.language)) var filters: FilterOptions

    func choice(_ reasons: [String] = []) throws(Failure) -> DeskChoice {
        DeskChoice(try filters.request(), states: state, reasons: heldFor + reasons)
    }
}

/// A decision on needs by their numbers, or by what they are, which must be confirmed.
struct SelectionOptions: ParsableArguments {
    @Argument(help: .told(Phrases.Help.needNumbers, value: Phrases.Help.Value.number))
    var needs: [Int64] = []

    @Flag(help: .told(Phrases.Help.confirm))
    var yes = false

    @Flag(help: .told(Phrases.Help.decisionDryRun))
    var dryRun = false

    @OptionGroup var signature: SignatureOptions
    @OptionGroup var desk: DeskOptions

    func request() throws(Failure) -> DecisionRequest {
        DecisionRequest(
            needs, choice: try desk.choice(), by: signature.author, reason: signature.reason, isConfirmed: yes,
            isDryRun: dryRun, speech: Terminal.language)
    }
}

/// A decision on needs by their numbers.
struct NumberedOptions: ParsableArguments {
    @Argument(help: .told(Phrases.Help.needNumbers, value: Phrases.Help.Value.number))
    var needs: [Int64]

    @Flag(help: .told(Phrases.Help.decisionDryRun))
    var dryRun = false

    @OptionGroup var signature: SignatureOptions

    func request() -> DecisionRequest {
        DecisionRequest(
            needs, by: signature.author, reason: signature.reason, isDryRun: dryRun, speech: Terminal.language)
    }
}
