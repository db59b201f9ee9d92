import NeedsModel
import Wording

extension FilterField where Filter == PublicFilter {
    /// A field whose values are terms of the vocabulary, by identifier or in words.
    /// - Parameters:
    ///   - key: how the counts name a term, from its identifier.
    ///   - identifier: of the term that a text means; throws the failure that says which terms there are.
    static func terms(
        _ parameter: FilterParameter, said phrase: Phrase, key: @escaping @Sendable (String) -> CountKey,
        identifier: @escaping @Sendable (FilterReading, String) throws(Failure) -> String,
        keep: @escaping @Sendable (Set<String>, inout PublicFilter) -> Void
    ) -> FilterField {
        FilterField(
            parameter,
            read: { (request, reading, filter) throws(Failure) in
                var terms: Set<String> = []
                for text in request[parameter.name] { terms.insert(try identifier(reading, text)) }
                keep(terms, &filter)
            },
            words: { request, reading in
                phrase.filled(
                    with: .list(
                        request[parameter.name].map { text in
                            (try? identifier(reading, text)).map { reading.names.label(key($0)) } ?? .verbatim(text)
                        }))
            })
    }
}
