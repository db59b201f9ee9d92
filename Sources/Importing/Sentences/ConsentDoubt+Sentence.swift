public import Wording

extension ConsentDoubt {
    /// Why, and what settles it.
    public func sentence(_ language: Language) -> String {
        let names = columns.map { Phrases.quoted(language, [CellText.withoutPerson($0)]) }
        let first = columns.first.map(CellText.withoutPerson) ?? ""
        return Phrases.consentDoubt(id)(language, [language.list(names, most: 5)]) + " "
            + Phrases.consentSettled(language, [first])
    }
}
