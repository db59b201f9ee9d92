import ByteStreams
import GeoJSON
import GeoTypes
import NeedsModel
import SpatialStore
import Wording

/// Public needs as point features, streamed: one for each need, at the centre of its commune and never
/// finer. A need placed at a larger area, outside or nowhere is an unlocated feature (RFC 7946 §3.2)
/// that says its level, so that the number of features is the number of needs.
struct NeedFeatures {
    private enum Name {
        static let name = MemberName("name")
        static let text = MemberName("text")
        static let kind = MemberName("kind")
        static let theme = MemberName("theme")
        static let voices = MemberName("voices")
        static let collectedOn = MemberName("collected_on")
        static let workshop = MemberName("workshop")
        static let level = MemberName("place_level")
        static let code = MemberName("place_code")
        static let place = MemberName("place_name")
        static let role = MemberName("place_role")
        static let epci = MemberName("epci_code")
        static let department = MemberName("department_code")
        static let source = MemberName("source")
        static let sourceID = MemberName("source_id")
        static let colour = MemberName("marker-color")
    }

    let writer: FeatureWriter
    /// By number of the store's lists, made once.
    private let names: [String]
    private let colours: [String]

    init(
        _ sink: any ByteSink, layout: FeatureLayout, about: Properties, lists: NeedLists, vocabulary: Vocabulary,
        language: Language
    ) throws {
        writer = try FeatureWriter(sink, layout: layout, bounds: .gathered, foreignMembers: about)
        names = lists.themes.map { id in
            vocabulary.theme(id).map { language == .french ? $0.labelFrench : $0.labelEnglish }
                ?? Phrases.unclassified(language)
        }
        colours = lists.themes.map { vocabulary.theme($0)?.colour ?? "#7B838A" }
    }

    func write(_ row: borrowing NeedRow) throws {
        let place = row.place
        if let centre = place.centre {
            try writer.beginFeature(id: .integer(row.id), point: centre)
        } else {
            try writer.beginFeature(id: .integer(row.id), geometry: nil)
        }
        let theme = row.themeNumber
        try writer.member(Name.name, theme < names.count ? names[theme] : "")
        try row.withTextBytes { try writer.member(Name.text, utf8: $0) }
        try writer.member(Name.kind, row.kind)
        try writer.member(Name.theme, row.theme)
        try writer.member(Name.voices, Int64(row.voices))
        try optional(Name.collectedOn, row.collectedOn?.description)
        try optional(Name.workshop, row.workshop)
        try writer.member(Name.level, place.level.rawValue)
        try optional(Name.code, place.code)
        try optional(Name.place, place.name)
        try optional(Name.role, row.placeRole?.rawValue)
        try optional(Name.epci, place.epci?.rawValue)
        try optional(Name.department, place.department?.rawValue)
        try writer.member(Name.source, row.source)
        try row.withSourceIDBytes { try writer.member(Name.sourceID, utf8: $0) }
        try writer.member(Name.colour, theme < colours.count ? colours[theme] : "")
        try writer.endFeature()
    }

    private func optional(_ name: MemberName, _ value: String?) throws(GeoJSONError) {
        if let value { try writer.member(name, value) } else { try writer.nullMember(name) }
    }
}
