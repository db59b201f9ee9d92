import Importing
import NeedsModel
import Wording

extension FilterField where Filter == PublicFilter {
    /// First day, included.
    static let since = FilterField(
        FilterParameter("since", Phrases.Help.Value.date, Phrases.Help.since, isRepeatable: false),
        read: { (request, _, filter) throws(Failure) in filter.since = try Day.read(request.first("since"), "since") },
        words: { request, _ in Phrases.Filters.since.filled(with: Day.words(request.first("since"))) })

    /// Last day, included.
    static let until = FilterField(
        FilterParameter("until", Phrases.Help.Value.date, Phrases.Help.until, isRepeatable: false),
        read: { (request, _, filter) throws(Failure) in
            filter.until = try Day.read(request.first("until"), "until")?.last
        },
        words: { request, _ in Phrases.Filters.until.filled(with: Day.words(request.first("until"))) })
}

/// A day as people write it; a month is a period of its own, from its first day or to its last.
enum Day {
    static func read(_ text: String?, _ name: String) throws(Failure) -> CalendarDate? {
        guard let text else { return nil }
        guard let date = DateReader.date(text) else { throw Failure(.dateUnreadable, Parameter.named(name), text) }
        return date
    }

    /// « 1er mars 2022 », “1 March 2022”.
    static func words(_ text: String?) -> Phrase {
        guard let text, let date = DateReader.date(text) else { return .verbatim(text ?? "") }
        return MapTypography.day(date)
    }
}
