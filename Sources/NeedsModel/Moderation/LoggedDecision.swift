/// A decision of a person as the log has it.
public struct LoggedDecision: Hashable, Sendable {
    public var id: Int64
    public var kind: DecisionKind
    public var decidedBy: String
    /// UTC, « 2021-09-18T10:00:00Z ».
    public var decidedAt: String
    public var reason: String
    /// How many needs it changed.
    public var needs: Int
    /// False when a later one undid it and that stands.
    public var stands: Bool
    /// It erased, or nothing is left of what it was about: no decision undoes it. Of `undo` what it undid tells.
    public var isFinal: Bool
    /// Of `undo`: which one it undid.
    public var undoes: Int64?
    /// About the need that was asked for; empty where none was.
    public var changes: [LoggedChange]
    /// About a written place.
    public var words: MentionWords?

    public init(
        id: Int64, kind: DecisionKind, decidedBy: String, decidedAt: String, reason: String, needs: Int, stands: Bool,
        isFinal: Bool = false, undoes: Int64? = nil, changes: [LoggedChange] = [], words: MentionWords? = nil
    ) {
        self.id = id
        self.kind = kind
        self.decidedBy = decidedBy
        self.decidedAt = decidedAt
        self.reason = reason
        self.needs = needs
        self.stands = stands
        self.isFinal = isFinal
        self.undoes = undoes
        self.changes = changes
        self.words = words
    }
}

/// What a decision made of one thing of a need. Of a mask no words are kept here, only how many places it covers.
public struct LoggedChange: Hashable, Sendable {
    public var subject: ChangedSubject
    /// Identifiers, names, days; nil: nothing stated.
    public var before: String?
    public var after: String?

    public init(_ subject: ChangedSubject, before: String?, after: String?) {
        self.subject = subject
        self.before = before
        self.after = after
    }
}

/// The raw values stand in the database: they never change.
public enum DecisionKind: String, Hashable, Sendable, CaseIterable {
    case publish, hide
    /// Back into the queue.
    case hold
    case correct, mask
    /// What a written place means.
    case place
    case undo
    /// Hidden by an import, because its file did not have it any more.
    case withdraw
    /// Ends the withdrawal of a need that its file has again.
    case back
    /// For good: no decision undoes it.
    case erase

    public init(of changes: [NeedChange]) {
        switch changes.first {
        case .state(.published)?: self = .publish
        case .state(.hidden)?: self = .hide
        case .state(.pending)?: self = .hold
        case .mask?: self = .mask
        default: self = .correct
        }
    }
}
