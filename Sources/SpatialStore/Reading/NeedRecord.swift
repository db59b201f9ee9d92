public import NeedsModel

/// A public need as a value.
public struct NeedRecord: Hashable, Sendable {
    public var id: Int64
    public var text: String
    public var kind: String
    public var theme: String
    public var voices: Int
    public var collectedOn: CalendarDate?
    public var workshop: String?
    public var place: PublishedPlace
    public var placeRole: PlaceRole?
    public var source: String
    public var sourceID: String

    public init(
        id: Int64, text: String, kind: String, theme: String, voices: Int, collectedOn: CalendarDate?,
        workshop: String?, place: PublishedPlace, placeRole: PlaceRole?, source: String, sourceID: String
    ) {
        self.id = id
        self.text = text
        self.kind = kind
        self.theme = theme
        self.voices = voices
        self.collectedOn = collectedOn
        self.workshop = workshop
        self.place = place
        self.placeRole = placeRole
        self.source = source
        self.sourceID = sourceID
    }
}

extension NeedRecord {
    init(_ row: borrowing NeedRow) {
        self.init(
            id: row.id, text: row.text, kind: row.kind, theme: row.theme, voices: row.voices,
            collectedOn: row.collectedOn, workshop: row.workshop, place: row.place, placeRole: row.placeRole,
            source: row.source, sourceID: row.sourceID)
    }
}
