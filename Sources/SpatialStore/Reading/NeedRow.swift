public import NeedsModel

/// A public need as it passes by in a stream: valid inside the body only. Nothing is copied or decoded
/// until it is asked for. There is no audience and no exact point.
public struct NeedRow: ~Copyable {
    let statement: DirectStatement
    let lists: NeedLists

    static let columns = """
        need.id, need.text, need.place_id, need.theme_id, need.kind_id, need.voices, need.collected_on,
        need.occasion_id, need.source_id, need.source_key, need.place_role
        """

    /// Its own number, stable for ever.
    public var id: Int64 { statement.integer(0) }

    /// The words in UTF-8, without a copy; the buffer must not leave `body`.
    public func withTextBytes<Value>(_ body: (UnsafeRawBufferPointer) throws -> Value) rethrows -> Value {
        try body(statement.bytes(1))
    }

    public var text: String { statement.text(1) }

    /// Index in `NeedLists.places`, `themes`, `kinds`, `sources`, `workshops`: for whatever a writer
    /// prepared once for each entry.
    public var placeNumber: Int { Int(statement.integer(2)) }
    public var themeNumber: Int { Int(statement.integer(3)) }
    public var kindNumber: Int { Int(statement.integer(4)) }
    /// 0 when the need came alone.
    public var occasionNumber: Int { Int(statement.integer(7)) }
    public var sourceNumber: Int { Int(statement.integer(8)) }

    public var place: PublishedPlace { lists.places[checked: placeNumber] ?? PublishedPlace(id: .nowhere) }
    /// Which of the three places this is; nil when the need names none.
    public var placeRole: PlaceRole? { statement.optionalText(10).flatMap { PlaceRole(rawValue: $0) } }
    /// 0 when the need names no place, else 1 + the role's index in `PlaceRole.allCases`.
    public var placeRoleNumber: Int {
        switch statement.bytes(10).first {
        case UInt8(ascii: "c"): 1
        case UInt8(ascii: "l"): 2
        case UInt8(ascii: "h"): 3
        default: 0
        }
    }
    public var theme: String { lists.themes[checked: themeNumber] ?? Theme.unclassifiedID }
    public var kind: String { lists.kinds[checked: kindNumber] ?? "" }
    public var voices: Int { Int(statement.integer(5)) }
    /// Year × 10,000 + month × 100 + day; 0 when there is no date.
    public var collectedOnNumber: Int { Int(statement.integer(6)) }
    public var collectedOn: CalendarDate? { CalendarDate(number: statement.integer(6)) }
    public var workshop: String? {
        occasionNumber == 0 ? nil : lists.workshops[checked: occasionNumber]
    }
    public var source: String { lists.sources[checked: sourceNumber] ?? "" }
    public var sourceID: String { statement.text(9) }
    public func withSourceIDBytes<Value>(_ body: (UnsafeRawBufferPointer) throws -> Value) rethrows -> Value {
        try body(statement.bytes(9))
    }
}
