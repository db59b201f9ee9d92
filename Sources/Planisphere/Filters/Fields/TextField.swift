import NeedsModel
import Wording

extension FilterField where Filter == PublicFilter {
    /// Part of the words of the need, without regard to case and accents.
    static let text = FilterField(
        FilterParameter("text", Phrases.Help.Value.words, Phrases.Help.text),
        read: { (request, _, filter) throws(Failure) in
            guard request["text"].allSatisfy({ $0.contains { !$0.isWhitespace } }) else {
                throw Failure(.textEmpty, Parameter.named("text"))
            }
            filter.texts = Set(request["text"])
        },
        words: { request, _ in
            Phrases.Filters.text.filled(with: .list(request["text"].map { Phrases.Filters.quoted.filled($0) }))
        })
}
