import DelimitedText
import GeoJSON
import Importing
import Wording

extension Failure {
    /// Of a GeoJSON file that is no import: polygons of a filter, contours.
    init(_ error: GeoJSONError) {
        switch error {
        case .source(let cause): self.init(cause)
        case .notWritable: self.init(.unexpected, error.clause)
        case .syntax, .unexpectedEnd, .empty, .notGeoJSON, .invalidFeature, .tooDeep, .tooLarge, .repeatedFeatures:
            self.init(malformed: error.clause)
        }
    }

    init(_ error: DelimitedTextError) {
        if case .source(let cause) = error { self.init(cause) } else { self.init(malformed: error.clause) }
    }

    /// The same, with the file's name before it.
    init(_ error: DelimitedTextError, file: String) {
        if case .source(let cause) = error {
            self.init(cause)
        } else {
            self.init(.inputMalformed, Sentence(verbatim: file), Sentence(Phrases.pointed, error.clause))
        }
    }

    private init(malformed clause: Sentence) {
        self.init(.importImpossible, Sentence(Phrases.pointed, clause.capitalised))
    }
}
