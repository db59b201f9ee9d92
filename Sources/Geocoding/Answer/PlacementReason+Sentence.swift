public import NeedsModel
public import Wording

extension PlacementReason {
    /// One sentence that a facilitator understands. A reason of another module (a moderator's word)
    /// is answered by its id.
    public func sentence(_ language: Language) -> String {
        guard let phrase = Phrases.placement(id) else { return id }
        return phrase(language, arguments)
    }
}
