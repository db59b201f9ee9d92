public import Wording

extension RowWarning {
    /// « thème inconnu « poésie » : non classé »
    public func sentence(_ language: Language) -> String {
        let phrase = Phrases.importWarning(id)
        switch self {
        case .unknownTheme(let words), .unknownKind(let words), .unknownAudience(let words), .unknownConsent(let words),
            .formulaError(let words):
            return phrase(language, [words])
        case .shortRow(let found, let expected):
            return phrase(language, [language.integer(found), language.integer(expected)])
        case .personalData(let kind): return phrase(language, [Phrases.personalData(kind.rawValue)(language)])
        case .missingConsent, .strayQuote: return phrase(language)
        }
    }
}
