import GeoJSON
import GeoTypes
import Geocoding
import NeedsModel
import SpatialStore
import Wording

/// Everything about one need, for its moderator: texts with marks, places with candidates, holds, decisions.
public enum ShowNeed {
    public static func run(
        _ id: Int64, format: String = "text", speech: Speech = .french, in workspace: Workspace
    ) throws(Failure) -> Answer {
        let format = try ReportFormat.named(format)
        return try Failure.translating {
            let shown = ShownNeed(
                entry: DeskEntry(id: id, need: try workspace.store.need(id: id)),
                file: try workspace.store.importedNeed(id: id),
                decisions: try workspace.store.decisions(about: id))
            let revision = try workspace.store.revision()
            return format == .json
                ? Answer(bytes: JSONDocument.bytes(of: shown.document), format.mediaType, revision: revision)
                : Answer(text: shown.text(speech.language), revision: revision)
        }
    }
}

/// A need with what its file says and what was decided.
struct ShownNeed {
    let entry: DeskEntry
    let file: PlacedNeed
    let decisions: [LoggedDecision]

    private var need: PlacedNeed { entry.need }

    func text(_ language: Language) -> String {
        let head = [
            Phrases.Moderation.need(language, ["\(entry.id)"]),
            Phrases.Moderation.state(entry.state.rawValue)(language),
        ]
        var lines = [
            Phrases.Moderation.beside(language, head),
            Phrases.Moderation.origin(language, [need.source, need.sourceID]), "",
            Phrases.quoted(language, [MarkedText(need.text, need.holds).text]), "",
        ]
        if file.text != need.text {
            lines += [
                Phrases.Moderation.masksText(language) + "\u{202F}: "
                    + Phrases.quoted(language, [MarkedText(file.text, file.holds).text]), "",
            ]
        }
        lines += facts(language) + places(language) + entry.whyLines(language) + differences(language) + log(language)
        return lines.joined(separator: "\n") + "\n"
    }

    private func facts(_ language: Language) -> [String] {
        let values: [(ChangedSubject, String?)] = [
            (.kind, need.kind), (.themes, NeedChange.themes(need.themes.map(\.theme)).valueInLog),
            (.voices, "\(need.voices)"), (.date, need.collectedOn?.description),
            (.workshop, need.workshop.map { MarkedText($0, need.holds, in: .workshop).text }),
            (.audience, need.audience),
            (.consent, (need.hasConsent ? Phrases.Moderation.yes : Phrases.Moderation.no)(language)),
        ]
        return values.compactMap { subject, value in value.map { line(subject.rawValue, $0, language) } }
    }

    private func line(_ field: String, _ value: String, _ language: Language) -> String {
        "  " + Phrases.Moderation.field(field)(language) + (language == .french ? "\u{A0}: " : ": ") + value
    }

    private func places(_ language: Language) -> [String] {
        PlaceRole.allCases.flatMap { role -> [String] in
            guard let mention = need[role] else { return [] }
            let field = HeldField(rawValue: role.rawValue) ?? .need
            let name = mention.placement.name.map { " → \($0)" } ?? ""
            let reason = mention.placement.reason.sentence(language)
            return [
                line(
                    role.rawValue,
                    Phrases.Moderation.beside(
                        language,
                        [
                            Phrases.quoted(language, [MarkedText(mention.text, need.holds, in: field).text]) + name,
                            reason,
                        ]),
                    language)
            ]
                + mention.placement.candidates.map {
                    "      " + Phrases.Moderation.candidate(language, [$0.code, $0.name])
                }
        }
    }

    /// Where the file says otherwise than what was decided.
    private func differences(_ language: Language) -> [String] {
        let subjects = Set(decisions.filter(\.stands).flatMap(\.changes).map(\.subject))
        let lines = ChangedSubject.allCases.filter { subjects.contains($0) }.compactMap { subject -> String? in
            guard let value = file.value(of: subject), value != need.value(of: subject) else { return nil }
            let before = decisions.flatMap(\.changes).first { $0.subject == subject }?.before
            let phrase = before == value ? Phrases.Moderation.fileSays : Phrases.Moderation.fileSaysNow
            return "  " + phrase(language, [Phrases.Moderation.field(subject.rawValue)(language), value])
        }
        return lines.isEmpty ? [] : [""] + lines
    }

    private func log(_ language: Language) -> [String] {
        guard !decisions.isEmpty else { return [] }
        return ["", Phrases.Moderation.decisions(language)]
            + decisions.flatMap { DecisionText($0).lines(language) }.map { "  " + $0 }
    }

    var document: PropertyValue {
        .object([
            "id": .integer(entry.id), "state": .string(entry.state.rawValue), "text": .string(need.text),
            "file_text": .string(file.text), "source": .string(need.source), "source_id": .string(need.sourceID),
            "values": .object(need.members), "file_values": .object(file.members),
            "reasons": .array(entry.whys.map { .string($0) }),
            "holds": .array(need.holds.map { .object($0.members) }),
            "places": .array(PlaceRole.allCases.compactMap { role in need[role].map { place(role, $0) } }),
            "decisions": .array(decisions.map { .object(DecisionText($0).members) }),
        ])
    }

    private func place(_ role: PlaceRole, _ mention: PlaceMention) -> PropertyValue {
        .object([
            "role": .string(role.rawValue), "text": .string(mention.text), "context": .string(mention.context),
            "status": .string(mention.placement.status.rawValue),
            "level": .string(mention.placement.level.rawValue),
            "code": mention.placement.code.map { .string($0) } ?? .null,
            "candidates": .array(
                mention.placement.candidates.map {
                    .object(["code": .string($0.code), "name": .string($0.name)])
                }),
        ])
    }
}

extension Need where Place == PlaceMention {
    /// In the words of the log; nil: nothing stated.
    fileprivate func value(of subject: ChangedSubject) -> String? {
        let change: NeedChange? =
            switch subject {
            case .state, .mask: nil
            case .themes: .themes(themes.map(\.theme))
            case .kind: .kind(kind)
            case .audience: .audience(audience)
            case .voices: .voices(voices)
            case .date: .collectedOn(collectedOn)
            case .workshop: .workshop(workshop)
            case .consent: .consent(hasConsent)
            case .concerns: .place(.concerns, concerns?.placement)
            case .lives: .place(.lives, lives?.placement)
            case .heard: .place(.heard, heard?.placement)
            }
        return change?.valueInLog
    }

    fileprivate var members: Properties {
        var members = Properties()
        for subject in ChangedSubject.allCases where subject != .state && subject != .mask {
            members[subject.rawValue] = value(of: subject).map { .string($0) } ?? .null
        }
        return members
    }
}
