/// One thing that a person decides about one need. A decision holds one or several.
public enum NeedChange: Hashable, Sendable {
    /// Before the public, taken away, or back into the queue. To publish settles every hold there is at that moment;
    /// without consent the need stays private.
    case state(ModerationState)
    /// Other words at these offsets of a text, in its UTF-8 as it stands now. Ranges that overlap count as one; what
    /// lies beyond the text is nothing.
    case mask(HeldField, [Range<Int>], with: String)
    /// Identifiers, the main one first; empty: « non classé ».
    case themes([String])
    case kind(String)
    case audience(String?)
    case voices(Int)
    case collectedOn(CalendarDate?)
    /// Nil: in none, so that the file and the day are its source.
    case workshop(String?)
    /// What the person said about publication.
    case consent(Bool)
    /// Nil: the need names no such place. What was written stays, unless it was a point.
    case place(PlaceRole, Placement?)

    /// What is changed, for the log.
    public var subject: ChangedSubject {
        switch self {
        case .state: .state
        case .mask: .mask
        case .themes: .themes
        case .kind: .kind
        case .audience: .audience
        case .voices: .voices
        case .collectedOn: .date
        case .workshop: .workshop
        case .consent: .consent
        case .place(.concerns, _): .concerns
        case .place(.lives, _): .lives
        case .place(.heard, _): .heard
        }
    }
}

/// What a decision changes. The raw values stand in the database: they never change.
public enum ChangedSubject: String, Hashable, Sendable, CaseIterable {
    case state, mask, themes, kind, audience, voices, date, workshop, consent, concerns, lives, heard
}

/// A change as it was decided.
public struct DecidedChange: Hashable, Sendable {
    public var change: NeedChange
    /// What it was decided about, as marks (`Need.basis`): a mask covers the words it was made for and no others,
    /// and to publish settles the holds that were seen and no later ones.
    public var basis: Set<UInt64>
    public var author: String

    public init(_ change: NeedChange, basis: Set<UInt64>, by author: String) {
        self.change = change
        self.basis = basis
        self.author = author
    }
}

extension NeedChange {
    /// What is set, in identifiers, names and days; of a mask how many places it covers and the words that stand there now. Nil: nothing.
    public var valueInLog: String? {
        switch self {
        case .state(let state): state.rawValue
        case .mask(_, let ranges, let replacement): "\(ranges.count) × \(replacement)"
        case .themes(let ids): ids.isEmpty ? nil : ids.joined(separator: ", ")
        case .kind(let id): id
        case .audience(let id): id
        case .voices(let count): "\(count)"
        case .collectedOn(let day): day?.description
        case .workshop(let name): name
        case .consent(let isGiven): isGiven ? "yes" : "no"
        case .place(_, let placement): placement.map { $0.name ?? $0.code ?? $0.level.rawValue }
        }
    }
}
