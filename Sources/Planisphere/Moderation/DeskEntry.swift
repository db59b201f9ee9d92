import NeedsModel
import Wording

/// A need as the desk shows it: how it stands and what it waits for.
struct DeskEntry {
    let id: Int64
    let need: PlacedNeed

    var state: DeskState {
        if !need.hasConsent { return .noConsent }
        return switch need.moderation {
        case .published: .published
        case .pending: .pending
        case .hidden: .hidden
        }
    }

    var waitsForPlace: Bool {
        PlaceRole.allCases.contains { need[$0]?.placement.awaitsReview == true }
    }

    /// Stable names, each once, in the order of the holds.
    var whys: [String] {
        var names: [String] = []
        for hold in need.holds where !names.contains(hold.reason.rawValue) { names.append(hold.reason.rawValue) }
        return names + (waitsForPlace ? [DeskChoice.place] : [])
    }

    /// The text around what was found in it, or the text in which something was found.
    var excerpt: String {
        let isInText = need.holds.isEmpty || need.holds.contains { $0.field == .text || $0.field == .need }
        let field = isInText ? .text : need.holds.first?.field ?? .text
        return MarkedText(need.words(of: field) ?? need.text, need.holds, in: field).excerpt
    }

    /// A line for each hold, with the text in which something was found but none of its words. Empty when nothing
    /// holds the need.
    func whyLines(_ language: Language) -> [String] {
        guard !need.holds.isEmpty || waitsForPlace else { return [] }
        let holds = need.holds.map { hold in
            let words = [
                Phrases.Moderation.reason(hold.reason.rawValue)(language),
                Phrases.Moderation.field(hold.field.rawValue)(language),
            ]
            return hold.range.map {
                Phrases.Moderation.whereFound(language, words + ["\($0.lowerBound)", "\($0.upperBound)"])
            } ?? Phrases.Moderation.inField(language, words)
        }
        let all = holds + (waitsForPlace ? [Phrases.Moderation.reason(DeskChoice.place)(language)] : [])
        return ["", Phrases.Moderation.why(language)] + all.map { "  " + $0 }
    }

    func whysInWords(_ language: Language) -> String {
        whys.map { Phrases.Moderation.reason($0)(language) }.joined(separator: ", ")
    }
}
