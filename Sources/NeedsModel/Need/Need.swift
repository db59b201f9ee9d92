/// What one person, or one table of people, said the territory needs. The words are kept verbatim.
public struct Need: Hashable, Sendable {
    /// The sheet, form or file it came from; with `sourceID` the key of an idempotent import.
    public var source: String
    /// Stable inside `source`.
    public var sourceID: String
    /// Verbatim.
    public var text: String
    /// Identifier of a `Kind`: « revolte », « reve », « besoin ».
    public var kind: String
    /// Empty means « non classé ». The first is the main theme, the one that counts use.
    public var themes: [ThemeAssignment]
    /// Identifier of an `Audience`; nil when not stated. Secret: never in a public export.
    public var audience: String?
    /// People who speak through it: a table of eight speaks with eight voices. At least 1.
    public var voices: Int
    public var collectedOn: CalendarDate?
    /// Workshop or market where it was heard, as written.
    public var workshop: String?
    public var concerns: PlaceMention?
    public var lives: PlaceMention?
    public var heard: PlaceMention?
    public var moderation: ModerationState
    /// The person agreed to publication.
    public var hasConsent: Bool

    public init(
        source: String, sourceID: String, text: String, kind: String, themes: [ThemeAssignment] = [],
        audience: String? = nil, voices: Int = 1, collectedOn: CalendarDate? = nil, workshop: String? = nil,
        concerns: PlaceMention? = nil, lives: PlaceMention? = nil, heard: PlaceMention? = nil,
        moderation: ModerationState = .published, hasConsent: Bool = true
    ) {
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

    /// The place that maps use unless asked otherwise: concerned, else lived in, else heard. A place
    /// that says nothing usable (`level == .none`) gives way to the next one that does.
    public var effectivePlace: (role: PlaceRole, mention: PlaceMention)? {
        let mentions: [(PlaceRole, PlaceMention?)] = [(.concerns, concerns), (.lives, lives), (.heard, heard)]
        let present = mentions.compactMap { role, mention in mention.map { (role: role, mention: $0) } }
        return present.first { $0.mention.placement.level != .none } ?? present.first
    }

    /// Published and consented to: the only needs that any output may know of.
    public var isPublic: Bool { moderation == .published && hasConsent }
}
