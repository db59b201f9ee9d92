import GeoJSON
import GeoTypes
import NeedsModel
import Wording

/// The written places that are decided, for who wants to change one's mind.
struct DecidedPlacesText {
    private let decided: [LearnedAlias]
    private let language: Language

    init(_ decided: [LearnedAlias], _ language: Language, most: Int?) {
        self.decided = most.map { Array(decided.prefix($0)) } ?? decided
        self.language = language
    }

    func rendered(_ format: ReportFormat) -> String {
        format == .json ? String(decoding: JSONDocument.bytes(of: .array(decided.map(object))), as: UTF8.self) : text
    }

    private var text: String {
        guard !decided.isEmpty else { return Phrases.reviewNothingDecided(language) + "\n" }
        return decided.map { alias in
            let context = alias.written.context.isEmpty ? "" : " [\(alias.written.context)]"
            return Phrases.reviewDecided(
                language,
                [
                    alias.written.text + context, alias.name ?? Phrases.level(alias.place.level.rawValue)(language),
                    alias.decidedBy, alias.decidedAt,
                ]) + "\n"
        }.joined()
    }

    private func object(_ alias: LearnedAlias) -> PropertyValue {
        .object([
            "text": .string(alias.written.text), "context": .string(alias.written.context),
            "level": .string(alias.place.level.rawValue), "code": alias.place.code.map { .string($0) } ?? .null,
            "name": alias.name.map { .string($0) } ?? .null, "by": .string(alias.decidedBy),
            "at": .string(alias.decidedAt),
        ])
    }
}
