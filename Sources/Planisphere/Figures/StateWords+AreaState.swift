import NeedsModel
import Wording

extension StateWords {
    /// Nil for a value, which speaks for itself.
    static func of(_ state: AreaState) -> StateWords? { Phrases.states[state.rawValue] }
}
