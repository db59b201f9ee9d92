public import Wording

extension RejectedRow {
    /// « Ligne 12, texte : le texte du besoin manque. »; « Entité 3 (« a »), texte : … » of a GeoJSON file.
    public func sentence(_ language: Language) -> String {
        let place = feature.map { $0.words(language) } ?? "\(line)"
        let reason = reasonSentence(language)
        guard let column else {
            return (feature == nil ? Phrases.rejectedWholeRow : Phrases.rejectedWholeFeature)(
                language, [place, reason])
        }
        return (feature == nil ? Phrases.rejectedRow : Phrases.rejectedFeature)(language, [place, column, reason])
    }

    /// The reason alone, with the value in it: what stands beside line, column and value in a table.
    public func reasonSentence(_ language: Language) -> String {
        let phrase = Phrases.rejection(reason.id)
        switch reason {
        case .tooManyFields(let found, let expected):
            return phrase(language, [value, language.integer(found), language.integer(expected)])
        case .repeatedID(let firstLine):
            // Of features people see the order, and not the lines.
            return feature == nil
                ? phrase(language, [value, "\(firstLine)"])
                : Phrases.rejection("repeated-id-feature")(language, [value])
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
