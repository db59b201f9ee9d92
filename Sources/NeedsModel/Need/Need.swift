/// What one person, or one table of people, said the territory needs. The words are kept verbatim.
///
/// Its places are words on the row of a file (`WrittenPlace`) and mentions with their placement once the geocoder
/// has seen them (`PlaceMention`).
public struct Need<Place> {
    /// The sheet, form or file it came from; with `sourceID` the key of an idempotent import.
    public var source: String
    /// Stable inside `source`.
    public var sourceID: String
    /// Verbatim.
    public var text: String
    /// Identifier of a `Kind`: « revolte », « reve », « besoin ».
    public var kind: String
    /// Empty means « non classé ». The first is the main theme.
    public var themes: [ThemeAssignment]
    /// Identifier of an `Audience`; nil when not stated. Secret: never in a public export.
    public var audience: String?
    /// People who speak through it: a table of eight speaks with eight voices. At least 1.
    public var voices: Int
    public var collectedOn: CalendarDate?
    public var gathering: Gathering
    public var concerns: Place?
    public var lives: Place?
    public var heard: Place?
    public var moderation: ModerationState
    /// Why it waits, when `moderation` is `pending`; empty for a need that nobody doubts.
    public var holds: [Hold]
    /// The person agreed to publication.
    public var hasConsent: Bool

    public init(
        source: String, sourceID: String, text: String, kind: String, themes: [ThemeAssignment] = [],
        audience: String? = nil, voices: Int = 1, collectedOn: CalendarDate? = nil, gathering: Gathering = .file,
        concerns: Place? = nil, lives: Place? = nil, heard: Place? = nil,
        moderation: ModerationState = .published, holds: [Hold] = [], hasConsent: Bool = true
    ) {
        self.source = source
        self.sourceID = sourceID
        self.text = text
        self.kind = kind
        self.themes = themes
        self.audience = audience
        self.voices = voices
        self.collectedOn = collectedOn
        self.gathering = gathering
        self.concerns = concerns
        self.lives = lives
        self.heard = heard
        self.moderation = moderation
        self.holds = holds
        self.hasConsent = hasConsent
    }

    /// Name of the workshop or market where it was heard.
    public var workshop: String? { gathering.workshop }

    /// Published and consented to: the only needs that any output may know of.
    public var isPublic: Bool { moderation == .published && hasConsent }

    /// The same need with its places made into others, in the order concerns, lives, heard.
    public func placed<Other, Failure: Error>(
        _ place: (PlaceRole, Place) throws(Failure) -> Other
    ) throws(Failure) -> Need<Other> {
        var need = Need<Other>(
            source: source, sourceID: sourceID, text: text, kind: kind, themes: themes, audience: audience,
            voices: voices, collectedOn: collectedOn, gathering: gathering, moderation: moderation,
            holds: holds, hasConsent: hasConsent)
        if let concerns { need.concerns = try place(.concerns, concerns) }
        if let lives { need.lives = try place(.lives, lives) }
        if let heard { need.heard = try place(.heard, heard) }
        return need
    }
}

extension Need: Equatable where Place: Equatable {}
extension Need: Hashable where Place: Hashable {}
extension Need: Sendable where Place: Sendable {}

/// A need as the row of a file gives it.
public typealias WrittenNeed = Need<WrittenPlace>
/// A need whose places are known, or known to be unknown.
public typealias PlacedNeed = Need<PlaceMention>
