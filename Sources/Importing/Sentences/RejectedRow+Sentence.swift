public import Wording

extension RejectedRow {
    /// « Ligne 12, date : « 20211 » n'est pas une date… »
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
        case .farFromTerritory(let kilometres), .swappedAxes(let kilometres):
            return phrase(language, [value, language.integer(kilometres)])
        case .repeatedID(let first):
            let words = feature == nil ? phrase : Phrases.rejection("repeated-id-of-feature")
            return words(language, [value, "\(first)"])
        case .fieldTooLarge(let limit), .rowTooLarge(let limit):
            return phrase(language, [value, language.integer(limit)])
        case .notAPoint(let geometry): return phrase(language, [geometry])
        case .invalidFeature(let fault): return phrase(language, [value, fault.clause(language)])
        default: return phrase(language, [value])
        }
    }
}
