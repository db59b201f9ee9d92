import Importing
import NeedsModel
import Wording

extension FilterField where Filter == PublicFilter {
    static let kind = FilterField(
        FilterParameter("kind", Phrases.Help.Value.kind, Phrases.Help.kind),
        read: { (request, reading, filter) throws(Failure) in
            var kinds: Set<String> = []
            for text in request["kind"] { kinds.insert(try reading.kind(text)) }
            filter.kinds = kinds
        },
        words: { request, reading in
            Phrases.Filters.kinds.filled(
                with: .list(
                    request["kind"].map { text in
                        (try? reading.kind(text)).map { reading.names.label(.kind($0)) } ?? .verbatim(text)
                    }))
        })
}

extension FilterReading {
    /// - Throws: `unknownValue`, with the kinds that there are.
    func kind(_ text: String) throws(Failure) -> String {
        guard let id = matcher.kind(text) else {
            throw Failure(
                .unknownValue, Parameter.named("kind"), text,
                workspace.vocabulary.kinds.map(\.id).joined(separator: ", "))
        }
        return id
    }
}
