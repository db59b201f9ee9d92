import NeedsModel
import Wording

/// Takes needs away from the public.
public enum HideNeeds {
    public static func run(_ request: DecisionRequest, in workspace: Workspace) throws(Failure) -> Answer {
        let chosen = try ChosenNeeds(request, among: [.pending, .published], in: workspace)
        return try NeedDecision(request, by: chosen.author)
            .make([.state(.hidden)], of: chosen.entries.map(\.id), told: Phrases.Moderation.hidden, in: workspace)
    }
}
