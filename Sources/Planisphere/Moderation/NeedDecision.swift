import NeedsModel
import SpatialStore
import Wording

/// Makes a decision about needs, or says what it would change.
struct NeedDecision {
    private let request: DecisionRequest
    private let author: String
    private let skipped: Int

    init(_ request: DecisionRequest, by author: String, skipped: Int = 0) {
        self.request = request
        self.author = author
        self.skipped = skipped
    }

    /// - Parameter told: says how many needs, and which decision.
    func make(
        _ changes: [NeedChange], of needs: [Int64], told: CountedPhrase, in workspace: Workspace
    ) throws(Failure) -> Answer {
        try make(of: needs, told: told, in: workspace) { needs in
            [try workspace.store.moderate(needs, changes, by: author, reason: request.reason)]
        }
    }

    /// - Parameter decide: returns the numbers of the decisions.
    func make(
        of needs: [Int64], told: CountedPhrase, in workspace: Workspace, _ decide: ([Int64]) throws -> [Int64]
    ) throws(Failure) -> Answer {
        let language = request.speech.language
        return try Failure.translating {
            var lines: [String] = []
            if needs.isEmpty {
                lines.append(Phrases.Moderation.noneMeant(language))
            } else if request.isDryRun {
                lines.append(Phrases.Moderation.rehearsed(language, needs.count))
            } else {
                let decisions = try decide(needs).map { "\($0)" }.joined(separator: ", ")
                lines.append(told(language, needs.count, [decisions]))
                let waiting = try needs.count { try mayBePublished(workspace.store.need(id: $0)) }
                if waiting > 0 { lines.append(Phrases.Moderation.stillWaits(language, waiting)) }
            }
            if skipped > 0 { lines.append(Phrases.Moderation.skipped(language, skipped)) }
            return Answer(text: lines.joined(separator: "\n") + "\n", revision: try workspace.store.revision())
        }
    }

    /// Nobody is asked to publish what was refused or hidden.
    private func mayBePublished(_ need: PlacedNeed) -> Bool { need.moderation == .pending && need.hasConsent }
}
