import Importing
import NeedsModel
import Wording

extension FilterField where Filter == PublicFilter {
    /// Any theme of a need, the main one or a further one.
    static let theme = FilterField.terms(
        FilterParameter("theme", Phrases.Help.Value.theme, Phrases.Help.theme), said: Phrases.Filters.themes,
        key: { .theme($0) }, identifier: { (reading, text) throws(Failure) in try reading.theme(text) },
        keep: { $1.themes = $0 })
}

extension FilterReading {
    /// - Throws: `unknownTheme`, with the themes that there are.
    func theme(_ text: String) throws(Failure) -> String {
        let found = matcher.themes(text)
        if let id = found.ids.first, found.ids.count == 1, found.unknown.isEmpty { return id }
        if found.ids.isEmpty, found.unknown.isEmpty, !text.isEmpty { return Theme.unclassifiedID }
        throw Failure(
            .unknownTheme, text,
            (workspace.vocabulary.themes.map(\.id) + [Theme.unclassifiedID]).joined(separator: ", "))
    }
}
