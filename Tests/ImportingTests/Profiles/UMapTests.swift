import GeoTypes
import NeedsModel
import Testing
import Wording

@testable import Importing

@Suite("Maps of uMap")
struct UMapTests {
    private static func map(_ features: String, layer: String = "Mobilité") -> String {
        #"{"type":"umap","properties":{"name":"x"},"geometry":{"type":"Point","coordinates":[7,47]},"layers":["#
            + #"{"type":"FeatureCollection","features":[\#(features)],"_umap_options":{"name":"\#(layer)"}}]}"#
    }

    private static func feature(_ properties: String, _ geometry: String = #"{"type":"Point","coordinates":[7,47.5]}"#)
        -> String
    { #"{"type":"Feature","id":"aB3xZ","properties":{\#(properties)},"geometry":\#(geometry)}"# }

    @Test("a whole map is read layer by layer; a layer named like a theme is the theme")
    func layers() throws {
        let imported = try Imported(Self.map(Self.feature(#""name":"Un bus""#)))
        #expect(imported.file.profile?.profile.id == "umap")
        #expect(imported.needs.first?.text == "Un bus" && imported.needs.first?.sourceID == "aB3xZ")
        #expect(imported.needs.first?.themes.map(\.theme) == ["mobilite"] && imported.needs.first?.gathering == .file)
    }

    @Test("another name of a layer is the occasion, uMap's own name is nothing, a property wins over both")
    func occasions() throws {
        let bus = Self.feature(#""name":"Un bus","description":"Le **soir**. [[https://example.org|Plan]]""#)
        let walk = try Imported(Self.map(bus, layer: "Balade de mai")).needs.first
        #expect(walk?.gathering == .workshop("Balade de mai") && walk?.themes == [])
        #expect(walk?.text == "Un bus. Le soir. Plan")
        #expect(try Imported(Self.map(bus, layer: "Calque 2")).needs.first?.gathering == .file)
        let themed = Self.feature(#""name":"Un bus","thème":"Énergie""#)
        #expect(try Imported(Self.map(themed)).needs.first?.themes.map(\.theme) == ["energie"])
    }

    @Test("a small area is at its middle; what is larger than a village comes in without a point")
    func shapes() throws {
        let small = #"{"type":"Polygon","coordinates":[[[7,47.5],[7.002,47.5],[7.002,47.502],[7,47.502],[7,47.5]]]}"#
        let large = #"{"type":"LineString","coordinates":[[7,47.5],[6.8,47.6]]}"#
        let imported = try Imported(
            Self.map(
                [small, large].map { Self.feature(#""name":"Un bus""#, $0) }.joined(separator: ",")
                    .replacing("aB3xZ", with: "zz", maxReplacements: 1)))
        let point = try #require(imported.needs.first?.concerns?.coordinate)
        #expect(abs(point.longitude - 7.001) < 0.001 && abs(point.latitude - 47.501) < 0.001)
        #expect(imported.needs.last?.concerns == nil)
        #expect(imported.warnings == [[], [.shapeTooLarge(geometry: "LineString")]])
    }

    @Test("features are called by their number and identifier, in every message")
    func names() throws {
        let bus = Self.feature(#""name":"Un bus""#)
        let broken = Self.feature(#""name":"x""#, #"{"type":"Point","coordinates":[7]}"#)
        let imported = try Imported(Self.map([bus, Self.feature(""), broken, bus].joined(separator: ",")))
        #expect(imported.rejected.map(\.feature?.number) == [2, 3, 4])
        #expect(imported.rejected.map(\.feature?.id) == ["aB3xZ", nil, "aB3xZ"])
        #expect(imported.rejected.map(\.reason.id) == ["no-text", "invalid-feature", "repeated-id"])
        #expect(imported.rejected.first?.sentence(.french).hasPrefix("Objet 2 (aB3xZ), ") == true)
        let last = imported.rejected.last?.sentence(.english)
        #expect(last?.hasSuffix("is that of feature 1 already, whose place it would take.") == true)
    }

    @Test("a layer of uMap as plain GeoJSON is known by what its features bear")
    func plain() throws {
        let feature = Self.feature(#""name":"Un bus","_umap_options":{"color":"Red"}"#)
        let imported = try Imported(#"{"type":"FeatureCollection","features":[\#(feature)]}"#)
        #expect(imported.file.unknownColumns == [])
        #expect(imported.file.profile?.evidence == ["_umap_options"] && imported.needs.first?.text == "Un bus")
    }
}
