import NeedsModel
import SpatialStore
import Wording

/// Which needs are to be erased, and who says so.
public struct EraseRequest: Hashable, Sendable {
    /// Numbers of needs.
    public var needs: [Int64]
    /// Nil: not known.
    public var author: String?
    public var reason: String
    /// That the person knows that nothing brings them back.
    public var isConfirmed: Bool
    public var speech: Speech

    public init(
        needs: [Int64], by author: String?, reason: String, isConfirmed: Bool, speech: Speech = .french
    ) {
        self.needs = needs
        self.author = author
        self.reason = reason
        self.isConfirmed = isConfirmed
        self.speech = speech
    }
}

/// Erases needs for good, as a person may ask: nothing of them is left in any file of the database.
public enum EraseNeeds {
    /// - Throws: `erasureUnconfirmed`, `reasonMissing`, `unknownNeed`; then
    ///   nothing was erased. `erasureUnfinished` when it is, and the log or a free page may still hold it.
    public static func run(_ request: EraseRequest, in workspace: Workspace) throws(Failure) -> Answer {
        guard !request.reason.allSatisfy(\.isWhitespace) else {
            throw Failure(.reasonMissing, Parameter.named("reason") as String)
        }
        guard request.isConfirmed else {
            throw Failure(
                .erasureUnconfirmed, Sentence(request.needs.map { "\($0)" }),
                Sentence(verbatim: Parameter.named("yes")))
        }
        let language = request.speech.language
        return try Failure.translating {
            // Its places may have taught names.
            defer { workspace.forgetGeocoder() }
            let outcome = try workspace.store.erase(
                request.needs, by: DecisionAuthor.name(request.author, request.speech), reason: request.reason)
            var lines = [Phrases.Erasing.erased(language, outcome.erased)]
            if outcome.erasedBefore > 0 { lines.append(Phrases.Erasing.erasedBefore(language, outcome.erasedBefore)) }
            lines.append(Phrases.Erasing.whatStays(language))
            return Answer(text: lines.joined(separator: "\n") + "\n", revision: try workspace.store.revision())
        }
    }
}
