import ByteStreams
import GeoJSON
import GeoTypes
import NeedsModel
import SpatialStore
import Wording

/// Public needs as point features, streamed: one for each need, at the centre of its commune and never
/// finer. A need placed at a larger area, outside or nowhere is an unlocated feature (RFC 7946 §3.2)
/// that says its level, so that the number of features is the number of needs.
///
/// What many needs share (theme, kind, place, source) is made into JSON once.
final class NeedFeatures {
    private static let text = MemberName("text")
    private static let voices = MemberName("voices")
    private static let collectedOn = MemberName("collected_on")
    private static let workshop = MemberName("workshop")
    private static let sourceID = MemberName("source_id")

    private static let furtherThemes = MemberName("further_themes")

    let writer: FeatureWriter
    private let lists: NeedLists
    /// By position in the store's lists.
    private let themes: [PreparedMembers]
    private let kinds: [PreparedMembers]
    private let places: [(centre: Coordinate?, members: PreparedMembers)]
    private let sources: [PreparedMembers]
    private let roles: [PreparedMembers]

    init(
        _ sink: any ByteSink, layout: FeatureLayout, about: Properties, lists: NeedLists, vocabulary: Vocabulary,
        language: Language
    ) throws {
        self.lists = lists
        writer = try FeatureWriter(sink, layout: layout, bounds: .gathered, foreignMembers: about)
        themes = lists.themes.map { id in
            let theme = vocabulary.theme(id)
            let label = theme.map { language == .french ? $0.labelFrench : $0.labelEnglish }
            return PreparedMembers([
                "name": .string(label ?? Phrases.unclassified(language)), "theme": .string(id),
                "marker-color": .string(theme?.colour ?? "#7B838A"),
            ])
        }
        kinds = lists.kinds.map { PreparedMembers(["kind": .string($0)]) }
        places = lists.places.map { ($0.centre, PreparedMembers(Self.members(of: $0))) }
        sources = lists.sources.map { PreparedMembers(["source": .string($0)]) }
        roles =
            [PreparedMembers(["place_role": .null])]
            + PlaceRole.allCases.map { PreparedMembers(["place_role": .string($0.rawValue)]) }
    }

    private static func members(of place: PublishedPlace) -> Properties {
        func text(_ value: String?) -> PropertyValue { value.map { .string($0) } ?? .null }
        return [
            "place_level": .string(place.level.rawValue), "place_code": text(place.code),
            "place_name": text(place.name), "epci_code": text(place.epciCode),
            "department_code": text(place.departmentCode),
        ]
    }

    func write(_ row: borrowing NeedRow) throws {
        let number = row.placePosition
        let place = places.indices.contains(number) ? places[number] : nil
        if let centre = place?.centre {
            try writer.beginFeature(id: .integer(row.id), point: centre)
        } else {
            try writer.beginFeature(id: .integer(row.id), geometry: nil)
        }
        try prepared(themes, row.mainTheme.position)
        try furtherThemes(of: row)
        try row.withTextBytes { try writer.member(Self.text, utf8: $0) }
        try prepared(kinds, row.kindPosition)
        try writer.member(Self.voices, Int64(row.voices))
        try date(row.dayNumber)
        if let position = row.workshopPosition, lists.workshops.indices.contains(position) {
            try writer.member(Self.workshop, lists.workshops[position])
        } else {
            try writer.nullMember(Self.workshop)
        }
        if let place { try writer.members(place.members) } else { try prepared([], 0) }
        try prepared(roles, Self.position(of: row.placeRole))
        try prepared(sources, row.sourcePosition)
        try row.withSourceIDBytes { try writer.member(Self.sourceID, utf8: $0) }
        try writer.endFeature()
    }

    /// « sante-d-avenir 0.5, mobilite 1 »: a text that every viewer shows; null for most needs.
    private func furtherThemes(of row: borrowing NeedRow) throws(GeoJSONError) {
        guard !row.furtherThemes.isEmpty else { return try writer.nullMember(Self.furtherThemes) }
        try writer.member(Self.furtherThemes, FurtherThemes.text(row.furtherThemes, lists))
    }

    /// 0 when the need names no place, else 1 + the role's index.
    private static func position(of role: PlaceRole?) -> Int {
        role.flatMap { PlaceRole.allCases.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    }

    private func prepared(_ list: [PreparedMembers], _ number: Int) throws(GeoJSONError) {
        if list.indices.contains(number) { try writer.members(list[number]) }
    }

    /// Of 20210918, or of 20210900, which is « 2021-09 »; 0 is no date.
    private func date(_ number: Int) throws(GeoJSONError) {
        guard number > 0 else { return try writer.nullMember(Self.collectedOn) }
        var rest = number
        var digits: (UInt64, UInt16) = (0, 0)
        let outcome: Result<Void, GeoJSONError> = withUnsafeMutableBytes(of: &digits) { buffer in
            for place in [9, 8, 6, 5, 3, 2, 1, 0] {
                buffer[place] = UInt8(truncatingIfNeeded: 48 + rest % 10)
                rest /= 10
            }
            buffer[4] = UInt8(ascii: "-")
            buffer[7] = UInt8(ascii: "-")
            let length = number % 100 == 0 ? 7 : 10
            let text = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<length])
            do throws(GeoJSONError) { return .success(try writer.member(Self.collectedOn, utf8: text)) } catch {
                return .failure(error)
            }
        }
        try outcome.get()
    }
}
