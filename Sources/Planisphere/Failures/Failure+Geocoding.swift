import Geocoding
import Wording

extension Failure {
    init(_ error: GeocodingError) {
        switch error {
        case .badLine(let file, _, _): self.init(.inputMalformed, Sentence(verbatim: file), error.clause)
        case .notAGazetteer, .tooManyCommunes: self.init(.unexpected, error.clause)
        }
    }
}

extension GeocodingError {
    var clause: Sentence {
        switch self {
        case .badLine(_, let line, let text) where text.isEmpty:
            Sentence(Phrases.TerritoryFaults.emptyLine, Sentence(line))
        case .badLine(_, let line, let text):
            Sentence(Phrases.TerritoryFaults.badLine, Sentence(line), Sentence(verbatim: text))
        case .notAGazetteer(let offset): Sentence(Phrases.TerritoryFaults.notAGazetteer, Sentence(offset))
        case .tooManyCommunes(let count): Sentence(Phrases.TerritoryFaults.tooManyCommunes, Sentence(count))
        }
    }
}
