import NeedsModel
public import Wording

extension RowWarning {
    /// « thème inconnu « poésie » : non classé »
    public func sentence(_ language: Language) -> String {
        let phrase = Phrases.importWarning(id)
        switch self {
        case .unknownTheme(let words), .unknownKind(let words), .unknownAudience(let words), .unknownConsent(let words),
            .monthOnly(let words), .unreadableDate(let words), .unreadableVoices(let words),
            .voicesOutOfRange(let words), .formulaError(let words):
            return phrase(language, [RowWarning.shortened(words)])
        case .approximateVoices(let words, let people): return phrase(language, [words, language.integer(people)])
        case .pointLeftOut(let fault, let words):
            return Phrases.pointLeftOut(language, [fault.clause(words, language)])
        case .severalNeeds(let count): return phrase(language, [language.integer(count)])
        case .shortRow(let found, let expected):
            return phrase(language, [language.integer(found), language.integer(expected)])
        case .personalData(let reason, let column):
            return phrase(language, [Phrases.personalData(reason.rawValue)(language), column])
        case .shapeTooLarge(let geometry): return phrase(language, [geometry])
        case .refusedAtSource, .withdrawnAtSource: return phrase(language)
        case .missingConsent, .strayQuote, .repairedBytes: return phrase(language)
        }
    }

    /// A cell of a megabyte is no message.
    private static func shortened(_ words: String) -> String {
        words.utf8.count > 80 && words.count > 80 ? words.prefix(80) + "…" : words
    }
}

extension PointFault {
    fileprivate func clause(_ words: String, _ language: Language) -> String {
        let phrase = Phrases.pointFault(id)
        switch self {
        case .far(let kilometres), .swapped(let kilometres):
            return phrase(language, [words, language.integer(kilometres)])
        case .unreadable, .outOfRange, .half, .unknownGrid, .notAPoint: return phrase(language, [words])
        }
    }
}
