import GeoTypes
import NeedsModel
import Wording

/// A decision of the log as people and scripts read it.
struct DecisionText {
    private let decision: LoggedDecision

    init(_ decision: LoggedDecision) { self.decision = decision }

    func lines(_ language: Language) -> [String] {
        var what = Phrases.Moderation.kind(decision.kind.rawValue)(language)
        if let undoes = decision.undoes { what += " \(undoes)" }
        if let words = decision.words { what += " " + Phrases.quoted(language, [words.text]) }
        if !decision.reason.isEmpty { what = Phrases.Moderation.beside(language, [what, decision.reason]) }
        if !decision.stands { what += " (" + Phrases.Moderation.undone(language) + ")" }
        let head = Phrases.Moderation.logged(
            language, ["\(decision.id)", decision.decidedAt, decision.decidedBy, what])
        return [head] + decision.changes.compactMap { line($0, language) }.map { "    " + $0 }
    }

    /// Of a mask no words are told, only that it is there.
    private func line(_ change: LoggedChange, _ language: Language) -> String? {
        guard change.before != nil || change.after != nil else { return nil }
        let nothing = Phrases.Moderation.nothing(language)
        let field = Phrases.Moderation.field(change.subject.rawValue)(language)
        guard change.subject != .mask else {
            return Phrases.Moderation.set(language, [field, change.after ?? nothing])
        }
        return Phrases.Moderation.change(language, [field, change.before ?? nothing, change.after ?? nothing])
    }

    var members: Properties {
        [
            "id": .integer(decision.id), "kind": .string(decision.kind.rawValue),
            "by": .string(decision.decidedBy), "at": .string(decision.decidedAt),
            "reason": .string(decision.reason), "needs": .integer(Int64(decision.needs)),
            "stands": .bool(decision.stands), "undoes": decision.undoes.map { .integer($0) } ?? .null,
            "changes": .array(
                decision.changes.map {
                    .object([
                        "subject": .string($0.subject.rawValue), "before": $0.before.map { .string($0) } ?? .null,
                        "after": $0.after.map { .string($0) } ?? .null,
                    ])
                }),
        ]
    }
}
