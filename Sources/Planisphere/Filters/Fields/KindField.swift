import Importing
import NeedsModel
import Wording

extension FilterField where Filter == PublicFilter {
    static let kind = FilterField.terms(
        FilterParameter("kind", Phrases.Help.Value.kind, Phrases.Help.kind), said: Phrases.Filters.kinds,
        key: { .kind($0) }, identifier: { (reading, text) throws(Failure) in try reading.kind(text) },
        keep: { $1.kinds = $0 })
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
