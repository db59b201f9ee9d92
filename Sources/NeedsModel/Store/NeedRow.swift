/// A public need as it passes by in a stream, by positions in `NeedLists`: valid inside the body only. There is no
/// audience and no exact point.
public struct NeedRow: ~Copyable {
    /// Its own number, stable for ever.
    public let id: Int64
    public let placePosition: Int
    /// Which of the three places this is; nil when the need names none.
    public let placeRole: PlaceRole?
    /// Main theme first; one entry at least, that of `Theme.unclassifiedID` when the need has no theme.
    public let mainTheme: ThemePosition
    /// Themes after the main one, in their order.
    public let furtherThemes: [ThemePosition]
    public let kindPosition: Int
    public let voices: Int
    /// `CalendarDate.number`; 0 when there is no date.
    public let dayNumber: Int
    /// Nil when it was not heard in a workshop or market.
    public let workshopPosition: Int?
    public let sourcePosition: Int
    private let textBytes: UnsafeRawBufferPointer
    private let sourceIDBytes: UnsafeRawBufferPointer

    /// A theme in `NeedLists.themes` and its weight, 0…1.
    public struct ThemePosition: Hashable, Sendable {
        public var position: Int
        public var weight: Double

        public init(position: Int, weight: Double) {
            self.position = position
            self.weight = weight
        }
    }

    /// For stores: `text` and `sourceID` in UTF-8 must stay where they are as long as the row does.
    public init(
        id: Int64, place: (position: Int, role: PlaceRole?), themes: (main: ThemePosition, further: [ThemePosition]),
        gathered: (kind: Int, voices: Int, dayNumber: Int, workshop: Int?), source: Int,
        text: UnsafeRawBufferPointer, sourceID: UnsafeRawBufferPointer
    ) {
        self.id = id
        placePosition = place.position
        placeRole = place.role
        mainTheme = themes.main
        furtherThemes = themes.further
        kindPosition = gathered.kind
        voices = gathered.voices
        dayNumber = gathered.dayNumber
        workshopPosition = gathered.workshop
        sourcePosition = source
        textBytes = text
        sourceIDBytes = sourceID
    }

    public var text: String { String(decoding: textBytes, as: UTF8.self) }
    /// The words in UTF-8, without a copy; the buffer must not leave `body`.
    public func withTextBytes<Value>(_ body: (UnsafeRawBufferPointer) throws -> Value) rethrows -> Value {
        try body(textBytes)
    }

    public var sourceID: String { String(decoding: sourceIDBytes, as: UTF8.self) }
    public func withSourceIDBytes<Value>(_ body: (UnsafeRawBufferPointer) throws -> Value) rethrows -> Value {
        try body(sourceIDBytes)
    }

    public var collectedOn: CalendarDate? { CalendarDate(number: Int64(dayNumber)) }
}
