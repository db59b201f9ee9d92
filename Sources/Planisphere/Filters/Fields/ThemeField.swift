import Importing
import NeedsModel
import Wording

extension FilterField where Filter == PublicFilter {
    /// Any theme of a need, the main one or a further one.
    static let theme = FilterField(
        FilterParameter("theme", Phrases.Help.Value.theme, Phrases.Help.theme),
        read: { (request, reading, filter) throws(Failure) in
            var themes: Set<String> = []
            for text in request["theme"] { themes.insert(try reading.theme(text)) }
            filter.themes = themes
        },
        words: { request, reading in
            Phrases.Filters.themes.filled(
                with: .list(
                    request["theme"].map { text in
                        (try? reading.theme(text)).map { reading.names.label(.theme($0)) } ?? .verbatim(text)
                    }))
        })
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
