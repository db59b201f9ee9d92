public import Wording

extension RejectedRow {
    /// « Ligne 12, date : « 20211 » n'est pas une date… »
    public func sentence(_ language: Language) -> String {
        guard let column else { return Phrases.rejectedWholeRow(language, ["\(line)", reasonSentence(language)]) }
        return Phrases.rejectedRow(language, ["\(line)", column, reasonSentence(language)])
    }

    /// The reason alone, with the value in it: what stands beside line, column and value in a table.
    public func reasonSentence(_ language: Language) -> String {
        let phrase = Phrases.rejection(reason.id)
        switch reason {
        case .tooManyFields(let found, let expected):
            return phrase(language, [value, language.integer(found), language.integer(expected)])
        case .farFromTerritory(let kilometres), .swappedAxes(let kilometres):
            return phrase(language, [value, language.integer(kilometres)])
        case .repeatedID(let firstLine): return phrase(language, [value, "\(firstLine)"])
        case .fieldTooLarge(let limit), .rowTooLarge(let limit):
            return phrase(language, [value, language.integer(limit)])
        case .notAPoint(let geometry): return phrase(language, [geometry])
        case .invalidFeature(let fault): return phrase(language, [value, fault.clause(language)])
        default: return phrase(language, [value])
        }
    }
}
