import GeoJSON
import GeoTypes
import Geocoding
import NeedsModel
import Wording

/// The story of a need for scripts. Members that are not known are null.
struct ExplainJSON {
    private let story: NeedStory
    private let language: Language

    init(_ story: NeedStory, _ language: Language) {
        self.story = story
        self.language = language
    }

    var text: String {
        var document: Properties = [
            "id": .integer(story.id), "erased": .bool(story.need == nil),
            "origin": story.origin.map { .object(members($0)) } ?? .null,
        ]
        if let need = story.need {
            document["need"] = .object(members(need))
            document["counted"] = .object([
                "level": .string(story.place.level.rawValue), "code": optional(story.place.code),
                "name": optional(story.placeName), "place": optional(story.placeRole?.rawValue),
                "waiting": .bool(story.awaitsReview),
            ])
            for (name, mention) in [("concerns", need.concerns), ("lives", need.lives), ("heard", need.heard)] {
                document[name] = mention.map { .object(members($0)) } ?? .null
            }
        }
        document["decisions"] = .array(story.decisions.map { .object(DecisionText($0).members) })
        return String(decoding: JSONDocument.bytes(of: .object(document)), as: UTF8.self)
    }

    private func optional(_ text: String?) -> PropertyValue { text.map { .string($0) } ?? .null }

    private func members(_ origin: NeedStory.Origin) -> Properties {
        [
            "file": .string(origin.file), "line": origin.line.map { .integer(Int64($0)) } ?? .null,
            "imported_at": .string(origin.importedAt), "program": .string(origin.program),
        ]
    }

    private func members(_ need: PlacedNeed) -> Properties {
        [
            "source": .string(need.source), "source_id": .string(need.sourceID), "text": .string(need.text),
            "workshop": optional(need.workshop), "collected_on": optional(need.collectedOn.map { "\($0)" }),
            "kind": .string(need.kind), "voices": .integer(Int64(need.voices)), "audience": optional(need.audience),
            "moderation": .string(need.moderation.rawValue), "consent": .bool(need.hasConsent),
            "vocabulary": .string(story.vocabularyVersion), "holds": .array(need.holds.map { .object($0.members) }),
            "themes": .array(
                need.themes.map {
                    .object([
                        "theme": .string($0.theme), "weight": .number($0.weight), "assigned_by": .string($0.assignedBy),
                    ])
                }),
        ]
    }

    private func members(_ mention: PlaceMention) -> Properties {
        let placement = mention.placement
        return [
            "text": .string(mention.text), "context": .string(mention.words.context),
            "status": .string(placement.status.rawValue), "level": .string(placement.level.rawValue),
            "code": optional(placement.code), "name": optional(placement.name),
            "method": .string(placement.method.rawValue), "score": .number(CountColumns.rounded(placement.score)),
            "score_next": placement.runnerUpScore.map { .number(CountColumns.rounded($0)) } ?? .null,
            "reason_id": .string(placement.reason.id), "reason": .string(placement.reason.sentence(language)),
            "candidates": .array(
                placement.candidates.map {
                    .object([
                        "level": .string($0.level.rawValue), "code": .string($0.code), "name": .string($0.name),
                        "score": .number(CountColumns.rounded($0.score)),
                    ])
                }),
        ]
    }
}
