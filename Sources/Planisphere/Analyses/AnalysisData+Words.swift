import Statistics
import Wording

extension AnalysisData {
    var unitHeading: Phrase { unit == .needs ? Phrases.needs : Phrases.occasions }

    /// A refusal in words, with what there is and what it would take.
    func words(_ refusal: Refusal) -> Phrase {
        let words = Phrases.Analyses.self
        let have = Phrase.decimal(refusal.have, places: refusal.have == refusal.have.rounded() ? 0 : 1)
        let need = Phrase.decimal(refusal.need, places: 0)
        return switch refusal.reason {
        case .clusteredSources: words.refusedClustered.filled(with: have, need)
        case .tooFewExpected: words.refusedTooFew.filled(with: have, need)
        case .tooFewAreas: words.refusedTooFewAreas.filled(with: have, need)
        case .allZero: words.refusedAllZero
        case .noVariance, .emptyClass, .breaksNotIncreasing, .notFinite: words.refusedNoVariance
        }
    }
}
