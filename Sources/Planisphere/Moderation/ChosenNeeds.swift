import NeedsModel
import SpatialStore
import Wording

/// The needs that a decision is about, and what every decision asks for first.
struct ChosenNeeds {
    let entries: [DeskEntry]
    /// By a filter: those that cannot be decided so are left aside instead of refusing all.
    let isSelection: Bool
    let author: String

    /// - Parameter states: among which a filter chooses when it names none; nil: among what waits.
    /// - Throws: `reasonMissing`, `nothingChosen`, `confirmationMissing`, `unknownNeed`.
    init(
        _ request: DecisionRequest, among states: Set<DeskState>? = nil, in workspace: Workspace
    ) throws(Failure) {
        let reason = request.reason.trimmingSpaces
        guard !reason.isEmpty else { throw Failure(.reasonMissing, Parameter.named("reason") as String) }
        author = DecisionAuthor.name(request.author, request.speech)
        var numbers: [Int64] = []
        for number in request.needs where !numbers.contains(number) { numbers.append(number) }
        isSelection = numbers.isEmpty
        if isSelection {
            guard !request.choice.isEmpty else { throw Failure(.nothingChosen, Parameter.named("state") as String) }
            var desk = try request.choice.reading(in: workspace)
            desk.states = desk.states ?? states
            numbers = try Failure.translating { try workspace.store.needNumbers(on: desk) }
            guard request.isConfirmed || request.isDryRun || numbers.isEmpty else {
                throw Failure(
                    .confirmationMissing, Sentence(numbers.count), Sentence(verbatim: Parameter.named("dry-run")),
                    Sentence(verbatim: Parameter.named("yes")))
            }
        }
        entries = try Failure.translating {
            try numbers.map { DeskEntry(id: $0, need: try workspace.store.need(id: $0)) }
        }
    }
}

/// Who decides.
enum DecisionAuthor {
    static func name(_ given: String?, _ speech: Speech) -> String {
        let name = given?.trimmingSpaces ?? ""
        return name.isEmpty ? Phrases.Moderation.unknownPerson(speech.language) : name
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
