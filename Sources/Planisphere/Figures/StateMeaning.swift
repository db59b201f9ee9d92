import NeedsModel
import Wording

/// What a state says under a request: « heard on other themes », « no contribution in this period ». Legends of maps
/// and of files and the sentences of areas take their words from here.
struct StateMeaning: Sendable {
    /// One theme was asked for.
    var hasTheme = false
    /// Something else was.
    var hasFilter = false
    /// A first or a last day was.
    var hasPeriod = false

    init(hasTheme: Bool, hasFilter: Bool, hasPeriod: Bool) {
        self.hasTheme = hasTheme
        self.hasFilter = hasFilter
        self.hasPeriod = hasPeriod
    }

    init(_ filter: OwnerFilter) {
        hasTheme = filter.shared.themes?.count == 1
        hasPeriod = filter.shared.since != nil || filter.shared.until != nil
        var usual = OwnerFilter()
        usual.shared.placeRole = filter.shared.placeRole
        usual.shared.themes = hasTheme ? filter.shared.themes : nil
        hasFilter = filter != usual
    }

    /// Beside the label of a legend; nil for a value.
    func gloss(_ state: AreaState) -> Phrase? {
        switch state {
        case .zero where hasTheme: Phrases.Maps.zeroGlossTheme
        case .zero where hasFilter: Phrases.Maps.zeroGlossFilter
        case .notHeard where hasPeriod: Phrases.notHeardInPeriod
        default: StateWords.of(state)?.gloss
        }
    }

    /// Of one area; nil for a value.
    func sentence(_ state: AreaState) -> Phrase? {
        state == .notHeard && hasPeriod ? Phrases.notHeardInPeriodSentence : StateWords.of(state)?.sentence
    }
}
