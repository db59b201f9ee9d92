import GeoJSON
import GeoTypes
import NeedsModel
import SpatialStore
import Wording

/// Takes decisions back, and shows them.
public enum UndoDecision {
    /// Which one.
    public enum Target: Hashable, Sendable {
        case decision(Int64)
        /// The newest one that stands about this need.
        case newestAbout(need: Int64)
        /// The newest one that stands.
        case newest
    }

    public static func run(
        _ target: Target, by author: String? = nil, reason: String = "", speech: Speech = .french,
        in workspace: Workspace
    ) throws(Failure) -> Answer {
        try Failure.translating {
            let number = try number(target, workspace)
            let renewal = try PlaceRenewal(workspace)
            let undoing = try workspace.store.undo(
                number, by: DecisionAuthor.name(author, speech), reason: reason)
            try renewal.run()
            let sentence = Phrases.Moderation.undoneDecision(speech.language, ["\(number)", "\(undoing)"])
            return Answer(text: sentence + "\n", revision: try workspace.store.revision())
        }
    }

    /// The newest decisions, the last one first.
    public static func list(
        limit: Int, format: String = "text", speech: Speech = .french, in workspace: Workspace
    ) throws(Failure) -> Answer {
        let format = try ReportFormat.named(format)
        return try Failure.translating {
            let decisions = try workspace.store.decisions(limit: limit).map(DecisionText.init)
            guard format == .text else {
                let document = PropertyValue.array(decisions.map { .object($0.members) })
                return Answer(bytes: JSONDocument.bytes(of: document), format.mediaType)
            }
            let lines = decisions.flatMap { $0.lines(speech.language) }
            let text = lines.isEmpty ? [Phrases.Moderation.nothingWaits(speech.language)] : lines
            return Answer(text: text.joined(separator: "\n") + "\n")
        }
    }

    /// What is final is passed over. To undo the newest again and again goes back in time: what undoes is not undone by that.
    private static func number(_ target: Target, _ workspace: Workspace) throws -> Int64 {
        let decisions: [LoggedDecision]
        switch target {
        case .decision(let number): return number
        case .newestAbout(let need):
            _ = try workspace.store.need(id: need)
            decisions = try workspace.store.decisions(about: need).reversed()
        case .newest: decisions = try workspace.store.decisions(limit: .max)
        }
        guard let newest = decisions.first(where: { $0.stands && $0.kind != .undo && !$0.isFinal }) else {
            throw Failure(.nothingToUndo, Parameter.named("list") as String)
        }
        return newest.id
    }
}
