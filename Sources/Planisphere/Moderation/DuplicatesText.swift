import GeoJSON
import GeoTypes
import NeedsModel
import SpatialStore
import Wording

/// Pairs of needs that say nearly the same, as a moderator or a script reads them.
struct DuplicatesText {
    struct Entry {
        let pair: NearPair
        let first: PlacedNeed
        let second: PlacedNeed
    }

    let entries: [Entry]
    let total: Int
    let language: Language

    func rendered(_ format: ReportFormat) -> String {
        format == .json
            ? String(
                decoding: JSONDocument.bytes(
                    of: .object(["pairs": .integer(Int64(total)), "listed": .array(entries.map(object))])),
                as: UTF8.self)
            : text
    }

    private var text: String {
        guard !entries.isEmpty else { return Phrases.duplicatesNone(language) + "\n" }
        var lines: [String] = []
        for entry in entries {
            lines.append(
                Phrases.duplicatesPair(
                    language,
                    [
                        language.integer(entry.pair.percent), "\(entry.pair.first)", "\(entry.pair.second)",
                        entry.first.source,
                    ]))
            lines.append("    " + Phrases.quoted(language, [entry.first.text]))
            lines.append("    " + Phrases.quoted(language, [entry.second.text]))
        }
        lines.append(Phrases.duplicatesTotal(language, total, [language.integer(entries.count)]))
        lines.append(Phrases.duplicatesHow(language))
        return lines.joined(separator: "\n") + "\n"
    }

    private func object(_ entry: Entry) -> PropertyValue {
        func need(_ number: Int64, _ need: PlacedNeed) -> PropertyValue {
            .object([
                "id": .integer(number), "source_id": .string(need.sourceID), "text": .string(need.text),
                "moderation": .string(need.moderation.rawValue),
            ])
        }
        return .object([
            "likeness": .number(CountColumns.rounded(entry.pair.likeness)), "source": .string(entry.first.source),
            "first": need(entry.pair.first, entry.first), "second": need(entry.pair.second, entry.second),
        ])
    }
}

extension NearPair {
    /// Never 100 for words that differ.
    fileprivate var percent: Int { likeness == 1 ? 100 : Int(likeness * 100) }
}
