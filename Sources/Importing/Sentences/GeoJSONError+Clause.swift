public import GeoJSON
public import Wording

extension GeoJSONError {
    /// What is wrong and what to do, to stand behind the name of the file; without a point.
    public var clause: Sentence {
        switch self {
        case .source(let cause): cause.clause
        case .syntax(let place, let expected, let found) where found.isEmpty:
            Sentence(Phrases.Texts.syntaxAtEnd, Sentence(place.line), Sentence(place.column), expected.words)
        case .syntax(let place, let expected, let found):
            Sentence(
                Phrases.Texts.syntax, Sentence(place.line), Sentence(place.column), expected.words,
                Sentence(verbatim: found))
        case .unexpectedEnd(let place): Sentence(Phrases.Texts.unexpectedEnd, Sentence(place.line))
        case .tooDeep(let place, let limit):
            Sentence(Phrases.Texts.tooDeep, Sentence(place.line), Sentence(limit))
        case .tooLarge(let place, let limit):
            Sentence(Phrases.Texts.tooLarge, Sentence(place.line), Sentence(limit))
        case .empty: Sentence(Phrases.Texts.empty)
        case .notGeoJSON(let place, _): Sentence(Phrases.Texts.notGeoJSON, Sentence(place.line))
        case .repeatedFeatures(let place): Sentence(Phrases.Texts.repeatedFeatures, Sentence(place.line))
        case .invalidFeature(let place, let feature, let fault):
            Sentence(Phrases.Texts.invalidFeature, Sentence(place.line), Sentence(feature), fault.clause)
        case .notWritable(let fault): Sentence(Phrases.Texts.notWritable, fault.clause)
        }
    }
}

extension JSONExpectation {
    /// « une virgule ou une accolade fermante »
    var words: Sentence { Sentence(Phrases.Texts.expected(rawValue)) }
}
