public import NeedsModel
public import Wording

extension PlacementReason {
    /// One sentence that a facilitator understands. A reason of another module (a moderator's word)
    /// is answered by its id.
    public func sentence(_ language: Language) -> String {
        guard let reason = Reason(rawValue: id) else { return Phrases.placement(id)?(language, arguments) ?? id }
        switch reason {
        case .severalPlaces, .generic: return sentence(language, .and, after: reason == .generic ? 1 : 0)
        case .severalNamesakes: return sentence(language, .or, after: 1)
        case .contradiction, .fuzzyTie, .homonymElsewhere: return sentence(language, .or, after: 0)
        case .locality:
            let ofKind = arguments.count > 2 ? Phrases.placement("\(id)-\(arguments[2])") : nil
            return (ofKind ?? Phrases.placement(id))?(language, arguments) ?? id
        default: return Phrases.placement(id)?(language, arguments) ?? id
        }
    }

    /// The arguments after the first ones are a list of places and the number of those that are left out of it.
    private func sentence(_ language: Language, _ kind: PlaceList.Kind, after count: Int) -> String {
        guard let phrase = Phrases.placement(id) else { return id }
        var places = Array(arguments.dropFirst(count))
        let leftOut = places.last.flatMap { Int($0) }
        if leftOut != nil { places.removeLast() }
        let list = PlaceList(places, leftOut: leftOut ?? 0).text(kind, language)
        return phrase(language, arguments.prefix(count) + [list])
    }
}
