import Statistics
import Wording

extension Failure {
    init(_ error: MapError) {
        switch error {
        case .classes, .refused: self.init(.wrongUsage, error.clause)
        case .coverageMismatch, .unknownCode, .negativeCount: self.init(.unexpected, error.clause)
        }
    }

    init(_ refusal: Refusal) { self.init(MapError.refused(refusal)) }
}

extension MapError {
    /// A whole sentence where a person can mend it, else a clause.
    var clause: Sentence {
        switch self {
        case .classes(let asked, let most): Sentence(Phrases.Geometry.classes, Sentence(asked), Sentence(most))
        case .refused(let refusal): Sentence(Phrases.Geometry.refused, refusal.clause)
        case .coverageMismatch(let areas, let communes):
            Sentence(Phrases.Geometry.coverageMismatch, Sentence(areas), Sentence(communes))
        case .unknownCode(let code): Sentence(Phrases.Geometry.unknownCode, Sentence(verbatim: code))
        case .negativeCount(let code, let count):
            Sentence(Phrases.Geometry.negativeCount, Sentence(verbatim: code), Sentence(count))
        }
    }
}

extension Refusal {
    var clause: Sentence {
        Sentence(
            Phrases.Geometry.refusal(reason.rawValue), Sentence(have, places: reason == .emptyClass ? 0 : 1),
            Sentence(need, places: 1))
    }
}
