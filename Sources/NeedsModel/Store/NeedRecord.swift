/// A public need as a value.
public struct NeedRecord: Hashable, Sendable {
    public var id: Int64
    public var text: String
    public var kind: String
    /// Main theme first; `Theme.unclassifiedID` alone when it has none.
    public var themes: [WeightedTheme]
    public var voices: Int
    public var collectedOn: CalendarDate?
    /// Name of the workshop or market where it was heard.
    public var workshop: String?
    public var place: PublishedPlace
    public var placeRole: PlaceRole?
    public var source: String
    public var sourceID: String

    public init(
        id: Int64, text: String, kind: String, themes: [WeightedTheme], voices: Int, collectedOn: CalendarDate?,
        workshop: String?, place: PublishedPlace, placeRole: PlaceRole?, source: String, sourceID: String
    ) {
        self.id = id
        self.text = text
        self.kind = kind
        self.themes = themes
        self.voices = voices
        self.collectedOn = collectedOn
        self.workshop = workshop
        self.place = place
        self.placeRole = placeRole
        self.source = source
        self.sourceID = sourceID
    }

    public init(_ row: borrowing NeedRow, _ lists: NeedLists) {
        self.init(
            id: row.id, text: row.text, kind: lists.kinds[row.kindPosition],
            themes: ([row.mainTheme] + row.furtherThemes).map {
                WeightedTheme(id: lists.themes[$0.position], weight: $0.weight)
            },
            voices: row.voices, collectedOn: row.collectedOn,
            workshop: row.workshopPosition.map { lists.workshops[$0] }, place: lists.places[row.placePosition],
            placeRole: row.placeRole, source: lists.sources[row.sourcePosition], sourceID: row.sourceID)
    }
}

/// A theme of a need as the public may see it.
public struct WeightedTheme: Hashable, Sendable {
    /// Identifier of a `Theme`.
    public var id: String
    /// 0…1; weights of one need need not add up to 1.
    public var weight: Double

    public init(id: String, weight: Double) {
        self.id = id
        self.weight = weight
    }
}
