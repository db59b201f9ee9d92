import NeedsModel
import Wording

/// Puts needs before the public. What the person did not agree to is never published, and what points at a person only
/// when the moderator says so in as many words.
public enum PublishNeeds {
    /// - Parameter despite: `personal-data` publishes texts as they are.
    public static func run(
        _ request: DecisionRequest, despite: [String] = [], in workspace: Workspace
    ) throws(Failure) -> Answer {
        for word in despite where word != DeskChoice.personalData {
            throw Failure(.unknownValue, Parameter.named("despite"), word, DeskChoice.personalData)
        }
        let chosen = try ChosenNeeds(request, in: workspace)
        let obstacles = chosen.entries.map { obstacle($0, request.speech, mayPointAtPersons: !despite.isEmpty) }
        if !chosen.isSelection, let first = obstacles.compactMap(\.self).first { throw first }
        let meant = zip(chosen.entries, obstacles).filter { $0.1 == nil }.map(\.0.id)
        return try NeedDecision(request, by: chosen.author, skipped: obstacles.count { $0 != nil })
            .make([.state(.published)], of: meant, told: Phrases.Moderation.published, in: workspace)
    }

    private static func obstacle(_ entry: DeskEntry, _ speech: Speech, mayPointAtPersons: Bool) -> Failure? {
        guard entry.need.hasConsent, !entry.need.holds.contains(where: { $0.reason == .unclearConsent }) else {
            return Failure(
                .consentMissing, "\(entry.id)", Parameter.named("consent"), Parameter.named("reason"))
        }
        let found = entry.need.holds.map(\.reason).filter(\.isPersonalData)
        guard mayPointAtPersons || found.isEmpty else {
            func words(_ language: Language) -> String {
                DeskEntry(id: entry.id, need: entry.need).whysInWords(language)
            }
            return Failure(
                .personalDataLeft, Sentence(verbatim: "\(entry.id)"), Sentence(words(.french), words(.english)),
                Sentence(verbatim: Parameter.named("despite")))
        }
        return nil
    }
}
