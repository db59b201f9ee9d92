import NeedsModel
import Wording

/// The story of a need as its owner reads it in the terminal.
struct ExplainText {
    private let story: NeedStory
    private let territory: Territory
    private let language: Language

    init(_ story: NeedStory, _ territory: Territory, _ language: Language) {
        self.story = story
        self.territory = territory
        self.language = language
    }

    var text: String {
        var text = Phrases.Explaining.need(language, ["\(story.id)"]) + "\n"
        guard let need = story.need else { return text + decisions }
        text += table(origin + words(need) + counted)
        text += DeskEntry(id: story.id, need: need).whyLines(language).map { $0 + "\n" }.joined()
        for (label, mention) in places(need) {
            text +=
                "\n" + label(language) + Phrases.Explaining.colon(language)
                + Phrases.quoted(language, [mention.text])
                + (mention.words.context.isEmpty ? "" : " [\(mention.words.context)]") + "\n"
            text += PlacementText(mention.placement, territory, language).text
        }
        return text + decisions
    }

    private typealias Line = (label: Phrase, value: String)

    private var origin: [Line] {
        var lines: [Line] = []
        if let origin = story.origin {
            let place = origin.line.map { Phrases.Explaining.fileAndLine(language, [origin.file, "\($0)"]) }
            lines.append((Phrases.Explaining.file, place ?? origin.file))
            let program = origin.program.isEmpty ? "" : Phrases.Explaining.by(language, [origin.program])
            lines.append((Phrases.Explaining.imported, origin.importedAt + program))
        }
        return lines
    }

    private func words(_ need: PlacedNeed) -> [Line] {
        var lines: [Line] = [
            (Phrases.Explaining.source, Phrases.Explaining.sourceAndID(language, [need.source, need.sourceID]))
        ]
        if let workshop = need.workshop { lines.append((Phrases.Explaining.workshop, workshop)) }
        if let day = need.collectedOn { lines.append((Phrases.Explaining.day, "\(day)")) }
        lines.append((Phrases.Explaining.words, Phrases.quoted(language, [need.text])))
        lines.append((Phrases.Explaining.kind, need.kind))
        let themes = need.themes.map { assignment in
            Phrases.Explaining.theme(
                language,
                [
                    assignment.theme, ExplainText.weight(assignment.weight, language), assignment.assignedBy,
                    story.vocabularyVersion,
                ])
        }
        lines.append(
            (
                Phrases.Explaining.themes,
                themes.isEmpty ? Phrases.unclassified(language) : themes.joined(separator: "; ")
            ))
        lines.append((Phrases.Explaining.voices, language.integer(need.voices)))
        lines.append((Phrases.Explaining.audience, need.audience ?? Phrases.notStated(language)))
        lines.append(
            (
                Phrases.Explaining.state,
                Phrases.Moderation.state(need.moderation.rawValue)(language)
                    + (need.hasConsent
                        ? "" : Phrases.Explaining.comma(language) + Phrases.Explaining.withoutConsent(language))
            ))
        return lines
    }

    private var counted: [Line] {
        let level = Phrases.level(story.place.level.rawValue)(language)
        let name =
            story.placeName.map { name in
                Phrases.Explaining.comma(language) + name + (story.place.code.map { " (\($0))" } ?? "")
            } ?? ""
        let role =
            story.placeRole.map { Phrases.Explaining.comma(language) + Phrases.Explaining.role($0.rawValue)(language) }
            ?? ""
        let waits = story.awaitsReview ? Phrases.Explaining.comma(language) + Phrases.Explaining.waits(language) : ""
        return [(Phrases.Explaining.counted, level + name + role + waits)]
    }

    private func places(_ need: PlacedNeed) -> [(label: Phrase, mention: PlaceMention)] {
        let places: [(PlaceRole, PlaceMention?)] = [
            (.concerns, need.concerns), (.lives, need.lives), (.heard, need.heard),
        ]
        return places.compactMap { role, mention in
            mention.map { (Phrases.Explaining.role(role.rawValue), $0) }
        }
    }

    private var decisions: String {
        guard !story.decisions.isEmpty else { return "\n" + Phrases.Explaining.noDecision(language) + "\n" }
        let lines = story.decisions.flatMap { DecisionText($0).lines(language) }
        return "\n" + Phrases.Moderation.decisions(language) + "\n" + lines.map { "  " + $0 + "\n" }.joined()
    }

    private static func weight(_ weight: Double, _ language: Language) -> String {
        language.decimal(weight, places: 2)
    }

    private func table(_ lines: [Line]) -> String {
        let width = lines.map { $0.label(language).count }.max() ?? 0
        return lines.map { line in
            let label = line.label(language)
            return label + String(repeating: " ", count: width - label.count + 2) + line.value + "\n"
        }.joined()
    }
}
