public import NeedsModel

/// A need as a row gives it: all of `Need`, its places still in words.
public struct ImportedNeed: Hashable, Sendable {
    /// Line of the file on which it begins, from 1; for GeoJSON the line of the feature.
    public var line: Int
    public var source: String
    /// The file's own, or made from the content of the row.
    public var sourceID: String
    public var text: String
    public var kind: String
    public var themes: [ThemeAssignment]
    public var audience: String?
    public var voices: Int
    public var collectedOn: CalendarDate?
    public var workshop: String?
    public var concerns: PlaceText?
    public var lives: PlaceText?
    public var heard: PlaceText?
    /// `pending` when the text must be read by a moderator first.
    public var moderation: ModerationState
    public var hasConsent: Bool

    public init(
        line: Int, source: String, sourceID: String, text: String, kind: String, themes: [ThemeAssignment] = [],
        audience: String? = nil, voices: Int = 1, collectedOn: CalendarDate? = nil, workshop: String? = nil,
        concerns: PlaceText? = nil, lives: PlaceText? = nil, heard: PlaceText? = nil,
        moderation: ModerationState = .published, hasConsent: Bool = true
    ) {
        self.line = line
        self.source = source
        self.sourceID = sourceID
        self.text = text
        self.kind = kind
        self.themes = themes
        self.audience = audience
        self.voices = voices
        self.collectedOn = collectedOn
        self.workshop = workshop
        self.concerns = concerns
        self.lives = lives
        self.heard = heard
        self.moderation = moderation
        self.hasConsent = hasConsent
    }

    /// The need, its places placed. `place` is called in the order concerns, lives, heard.
    public func need<Failure: Error>(
        placing place: (PlaceRole, PlaceText) throws(Failure) -> PlaceMention
    ) throws(Failure) -> Need {
        var need = Need(
            source: source, sourceID: sourceID, text: text, kind: kind, themes: themes, audience: audience,
            voices: voices, collectedOn: collectedOn, workshop: workshop, moderation: moderation,
            hasConsent: hasConsent)
        if let concerns { need.concerns = try place(.concerns, concerns) }
        if let lives { need.lives = try place(.lives, lives) }
        if let heard { need.heard = try place(.heard, heard) }
        return need
    }
}
