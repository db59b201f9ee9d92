public import Wording

extension RejectedRow {
    /// « Ligne 12, texte : le texte du besoin manque. »; « Objet 3 (a), texte : … » of a GeoJSON file.
    public func sentence(_ language: Language) -> String {
        let place = RejectedRow.place(line: line, feature: feature)
        guard let column else {
            return Phrases.rejectedWholeRow(language, [place(language), reasonSentence(language)])
        }
        return Phrases.rejectedRow(language, [place(language), column, reasonSentence(language)])
    }

    /// « Ligne 12 », « Objet 3 (a1b2c) ».
    public static func place(line: Int, feature: FeatureName?) -> Sentence {
        guard let feature else { return Sentence(Phrases.rowLine, Sentence(verbatim: "\(line)")) }
        let number = Sentence(verbatim: "\(feature.number)")
        guard let id = feature.id else { return Sentence(Phrases.rowFeature, number) }
        return Sentence(Phrases.rowNamedFeature, number, Sentence(verbatim: id))
    }

    /// The reason alone, with the value in it: what stands beside line, column and value in a table.
    public func reasonSentence(_ language: Language) -> String {
        let phrase = Phrases.rejection(reason.id)
        switch reason {
        case .tooManyFields(let found, let expected):
            return phrase(language, [value, language.integer(found), language.integer(expected)])
        case .repeatedID(let first):
            let words = feature == nil ? phrase : Phrases.rejection("repeated-id-of-feature")
            return words(language, [value, "\(first)"])
        case .fieldTooLarge(let limit), .rowTooLarge(let limit):
            return phrase(language, [value, language.integer(limit)])
        case .invalidFeature(let fault): return phrase(language, [value, fault.clause(language)])
        case .noText, .keptRepeatedID, .nulByte: return phrase(language, [value])
        }
    }
}

extension FeatureName {
    /// « 12 », « 12 (« WEB-4 ») ».
    public func words(_ language: Language) -> String {
        guard let id else { return "\(number)" }
        return "\(number) (" + Phrases.quoted(language, [id]) + ")"
    }
}
