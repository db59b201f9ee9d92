import DelimitedText
import GeoJSON
import Statistics
import Wording

extension Failure {
    /// Of a GeoJSON file that is no import: polygons of a filter, contours.
    init(_ error: GeoJSONError) {
        switch error {
        case .source(let cause): self.init(cause)
        case .syntax(let place, let expected, let found):
            self.init(
                malformed:
                    "ligne \(place.line), colonne \(place.column) : \(expected) attendu, trouvé « \(found) »",
                "line \(place.line), column \(place.column): expected \(expected), found “\(found)”")
        case .unexpectedEnd(let place):
            self.init(
                malformed:
                    "le texte s’arrête au milieu, ligne \(place.line)",
                "the text ends in the middle, line \(place.line)")
        case .empty: self.init(malformed: "le fichier est vide", "the file is empty")
        case .notGeoJSON(let place, let found):
            self.init(
                malformed:
                    "ligne \(place.line) : du JSON, mais pas du GeoJSON (« \(found) »)",
                "line \(place.line): JSON, but no GeoJSON (“\(found)”)")
        case .invalidFeature(let place, let feature, let fault):
            self.init(
                malformed:
                    "objet \(feature), ligne \(place.line) : \(fault)",
                "feature \(feature), line \(place.line): \(fault)")
        case .tooDeep(let place, let limit):
            self.init(
                malformed:
                    "ligne \(place.line) : plus de \(limit) niveaux emboîtés",
                "line \(place.line): more than \(limit) levels inside one another")
        case .tooLarge(let place, let limit):
            self.init(
                malformed:
                    "ligne \(place.line) : un objet de plus de \(limit) octets",
                "line \(place.line): a feature of more than \(limit) bytes")
        case .repeatedFeatures(let place):
            self.init(
                malformed:
                    "ligne \(place.line) : « features » figure une seconde fois",
                "line \(place.line): “features” stands a second time")
        case .notWritable(let fault): self.init(.unexpected, "\(fault)")
        }
    }

    /// The same, with the file's name before it.
    init(_ error: DelimitedTextError, file: String) {
        if case .source(let cause) = error {
            self.init(cause)
        } else {
            let words = Failure(error)
            self.init(
                .inputMalformed, french: [file, words.sentence(Language.french)],
                english: [file, words.sentence(Language.english)])
        }
    }

    init(_ error: DelimitedTextError) {
        switch error {
        case .source(let cause): self.init(cause)
        case .empty: self.init(malformed: "le fichier est vide", "the file is empty")
        case .binary(let format):
            let name = format.map { " (\($0))" } ?? ""
            self.init(malformed: "ce n’est pas un texte\(name)", "this is no text\(name)")
        case .invalidUTF8(let line, let offset):
            self.init(
                malformed:
                    "ligne \(line) (octet \(offset)) : ce n’est plus de l’UTF-8 ; essayer --encoding windows-1252",
                "line \(line) (byte \(offset)): no longer UTF-8; try --encoding windows-1252")
        case .unclosedQuote(let line, let column):
            self.init(
                malformed:
                    "un guillemet ouvert ligne \(line), colonne \(column), n’est jamais fermé",
                "a quote opened on line \(line), column \(column), is never closed")
        case .fieldTooLarge(let line, let column, let limit):
            self.init(
                malformed:
                    "ligne \(line), colonne \(column) : plus de \(limit) octets dans un champ",
                "line \(line), column \(column): more than \(limit) bytes in one field")
        case .recordTooLarge(let line, let limit):
            self.init(malformed: "ligne \(line) : plus de \(limit) octets", "line \(line): more than \(limit) bytes")
        case .tooManyFields(let line, let limit):
            self.init(malformed: "ligne \(line) : plus de \(limit) champs", "line \(line): more than \(limit) fields")
        case .nulByte(let line, let column):
            self.init(
                malformed: "ligne \(line), colonne \(column) : octet nul", "line \(line), column \(column): NUL byte")
        }
    }

    init(_ error: MapError) {
        switch error {
        case .classes(let asked, let most):
            self.init(
                .wrongUsage, french: ["--classes : \(asked) demandées, de 1 à \(most) possibles avec cette palette."],
                english: ["--classes: \(asked) asked, 1 to \(most) possible with this palette."])
        case .refused(let refusal):
            self.init(
                .wrongUsage, french: ["classes refusées : \(refusal.reason.rawValue)."],
                english: ["classes refused: \(refusal.reason.rawValue)."])
        case .coverageMismatch, .unknownCode, .negativeCount: self.init(.unexpected, "\(error)")
        }
    }

    private init(malformed french: String, _ english: String) {
        self.init(.importImpossible, french: [french + "."], english: [english + "."])
    }
}
