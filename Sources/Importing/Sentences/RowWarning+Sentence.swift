import NeedsModel
public import Wording

extension RowWarning {
    /// « thème inconnu « poésie » : non classé »
    public func sentence(_ language: Language) -> String {
        let phrase = Phrases.importWarning(id)
        switch self {
        case .unknownTheme(let words), .unknownKind(let words), .unknownAudience(let words), .unknownConsent(let words):
            return phrase(language, [words])
        case .shortRow(let found, let expected):
            return phrase(language, [language.integer(found), language.integer(expected)])
        case .personalData(let reason, let column):
            return phrase(language, [Phrases.personalData(reason.rawValue)(language), column])
        case .missingConsent, .strayQuote: return phrase(language)
        }
    }
}
