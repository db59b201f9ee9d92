import Importing
import NeedsModel
import Wording

extension FilterField where Filter == OwnerFilter {
    /// Secret for single needs: the use cases that write tables, files and maps refuse it.
    static let audience = FilterField(
        FilterParameter("audience", Phrases.Help.Value.audience, Phrases.Help.audience),
        read: { (request, reading, filter) throws(Failure) in
            var audiences: Set<String?> = []
            for text in request["audience"] {
                guard let id = reading.matcher.audience(text) else {
                    throw Failure(
                        .unknownValue, Parameter.named("audience"), text,
                        reading.workspace.vocabulary.audiences.map(\.id).joined(separator: ", "))
                }
                audiences.insert(id)
            }
            filter.audiences = audiences
        },
        words: { request, _ in Phrases.Filters.audiences.filled(with: .list(request["audience"].map(Phrase.verbatim))) }
    )
}
