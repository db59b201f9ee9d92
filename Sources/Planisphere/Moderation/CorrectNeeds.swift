import Importing
import NeedsModel
import Wording

/// Corrects what a file says of needs. A corrected value stands against later versions of the file.
public enum CorrectNeeds {
    public static func run(
        _ request: DecisionRequest, _ correction: NeedCorrection, in workspace: Workspace
    ) throws(Failure) -> Answer {
        let changes = try CorrectionReading(workspace).changes(correction)
        guard !changes.isEmpty else {
            let names = [
                "theme", "kind", "concerns", "lives", "heard", "date", "voices", "audience", "workshop", "consent",
            ]
            throw Failure(.nothingToCorrect, names.map(Parameter.named).joined(separator: ", "))
        }
        let chosen = try ChosenNeeds(request, in: workspace)
        return try NeedDecision(request, by: chosen.author).make(
            changes, of: chosen.entries.map(\.id), told: Phrases.Moderation.corrected, in: workspace)
    }
}

/// Reads corrections against the programme's lists and the territory.
struct CorrectionReading {
    private let reading: FilterReading
    private let workspace: Workspace

    init(_ workspace: Workspace) {
        self.workspace = workspace
        reading = FilterReading(workspace, seesAll: true)
    }

    func changes(_ correction: NeedCorrection) throws(Failure) -> [NeedChange] {
        var changes: [NeedChange] = []
        if !correction.themes.isEmpty { changes.append(.themes(try themes(correction.themes))) }
        if let kind = correction.kind { changes.append(.kind(try reading.kind(kind))) }
        for (role, text) in [
            (PlaceRole.concerns, correction.concerns), (.lives, correction.lives), (.heard, correction.heard),
        ] {
            guard let text else { continue }
            let isNone = text == NeedCorrection.none
            changes.append(
                .place(role, isNone ? nil : try ChosenPlace(workspace).placement(text, method: .correction)))
        }
        if let date = correction.date {
            changes.append(.collectedOn(date == NeedCorrection.none ? nil : try Day.read(date, "date")))
        }
        if let voices = correction.voices { changes.append(.voices(try checked(voices))) }
        if let audience = correction.audience { changes.append(.audience(try self.audience(audience))) }
        if let workshop = correction.workshop {
            changes.append(.workshop(workshop == NeedCorrection.none ? nil : workshop))
        }
        if let consent = correction.consent { changes.append(.consent(try self.consent(consent))) }
        return changes
    }

    private func themes(_ texts: [String]) throws(Failure) -> [String] {
        var ids: [String] = []
        for text in texts where text != NeedCorrection.none {
            let id = try reading.theme(text)
            if id != Theme.unclassifiedID, !ids.contains(id) { ids.append(id) }
        }
        return ids
    }

    private func checked(_ voices: Int) throws(Failure) -> Int {
        guard (1...10_000).contains(voices) else {
            throw Failure(
                .wrongUsage,
                Sentence(Phrases.Options.voices, Sentence(verbatim: Parameter.named("voices")), "\(voices)"))
        }
        return voices
    }

    private func audience(_ text: String) throws(Failure) -> String? {
        if text == NeedCorrection.none { return nil }
        guard let id = reading.matcher.audience(text) else {
            throw Failure(
                .unknownValue, Parameter.named("audience"), text,
                workspace.vocabulary.audiences.map(\.id).joined(separator: ", "))
        }
        return id
    }

    private func consent(_ text: String) throws(Failure) -> Bool {
        switch text {
        case "yes", "oui": return true
        case "no", "non": return false
        default: throw Failure(.unknownValue, Parameter.named("consent"), text, "yes, no")
        }
    }
}
