import GeoJSON
import GeoTypes
import Geocoding
import NeedsModel
import SpatialStore
import Wording

/// The review queue as a facilitator or a script reads it.
struct ReviewText {
    private let waiting: [WaitingMention]
    private let language: Language

    init(_ waiting: [WaitingMention], _ language: Language) {
        self.waiting = waiting
        self.language = language
    }

    func rendered(_ format: ReportFormat) -> String {
        format == .json ? String(decoding: JSONDocument.bytes(of: .array(waiting.map(object))), as: UTF8.self) : text
    }

    private var text: String {
        guard !waiting.isEmpty else { return Phrases.reviewEmpty(language) + "\n" }
        let entries = waiting.map { mention in
            let context = mention.written.context.isEmpty ? "" : " [\(mention.written.context)]"
            var lines = [
                Phrases.quoted(language, [mention.written.text]) + context + "  "
                    + Phrases.reviewNeeds(language, mention.needs),
                "    " + mention.placement.reason.sentence(language),
            ]
            for candidate in mention.placement.candidates {
                lines.append("    → \(candidate.code)  \(candidate.name)")
            }
            return lines.joined(separator: "\n") + "\n"
        }
        return entries.joined(separator: "\n") + "\n" + Phrases.reviewHow(language) + "\n"
    }

    private func object(_ mention: WaitingMention) -> PropertyValue {
        .object([
            "text": .string(mention.written.text), "context": .string(mention.written.context),
            "needs": .integer(Int64(mention.needs)), "status": .string(mention.placement.status.rawValue),
            "score": .number(CountColumns.rounded(mention.placement.score)),
            "reason": .string(mention.placement.reason.sentence(language)),
            "candidates": .array(
                mention.placement.candidates.map {
                    .object([
                        "level": .string($0.level.rawValue), "code": .string($0.code), "name": .string($0.name),
                        "score": .number(CountColumns.rounded($0.score)),
                    ])
                }),
        ])
    }
}
