import NeedsModel
import SpatialStore
import Wording

/// Which need is to be explained.
public struct ExplainRequest: Hashable, Sendable {
    /// Its number.
    public var need: Int64
    /// `text` or `json`.
    public var format: String
    public var speech: Speech

    public init(need: Int64, format: String = "text", speech: Speech = .french) {
        self.need = need
        self.format = format
        self.speech = speech
    }
}

/// How one need came to stand where it stands: for the owner of the database, secrets included.
public enum ExplainNeed {
    public static func run(_ request: ExplainRequest, in workspace: Workspace) throws(Failure) -> Answer {
        let format = try ReportFormat.named(request.format)
        let (story, revision) = try Failure.translating {
            (try workspace.store.story(ofNeed: request.need), try workspace.store.revision())
        }
        let text =
            format == .json
            ? ExplainJSON(story, request.speech.language).text
            : ExplainText(story, workspace.territory, request.speech.language).text
        return Answer(text: text, format.mediaType, revision: revision)
    }
}
