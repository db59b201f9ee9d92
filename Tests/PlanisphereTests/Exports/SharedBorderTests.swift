import NeedsModel
import Planisphere
import Testing

@Suite("Layers fit one another")
struct SharedBorderTests {
    /// A stretch between two positions, whichever way it is walked.
    private struct Segment: Hashable {
        var low: [Double]
        var high: [Double]

        init(_ start: [Double], _ end: [Double]) {
            (low, high) = start.lexicographicallyPrecedes(end) ? (start, end) : (end, start)
        }
    }

    private func segments(_ feature: GeoJSONDocument.Feature) -> [Segment] {
        feature.polygons.joined().flatMap { ring in zip(ring, ring.dropFirst()).map { Segment($0, $1) } }
    }

    @Test("neighbours have the same vertices on their border: every stretch is of one commune or of two")
    func communes() throws {
        let document = try GeoJSONDocument(TestFolder.sample().export("communes"))
        var uses: [Segment: Int] = [:]
        for feature in document.features { for segment in segments(feature) { uses[segment, default: 0] += 1 } }
        #expect(uses.count > 5_000)
        #expect(uses.values.allSatisfy { $0 <= 2 })
        // Most borders are inside the territory.
        #expect(uses.values.count { $0 == 2 } > uses.count / 2)
    }

    @Test(
        "the outline of an EPCI is the border of its communes to others, vertex for vertex",
        arguments: ["epci", "departments"])
    func outlines(_ layer: String) throws {
        let folder = try TestFolder.sample()
        let communes = try GeoJSONDocument(folder.export("communes")).features.filter { $0.geometryType != nil }
        let member = layer == "epci" ? "epci_code" : "department_code"
        for area in try GeoJSONDocument(folder.export(layer)).features where area.geometryType != nil {
            var uses: [Segment: Int] = [:]
            for commune in communes where commune.properties[member] as? String == area.id {
                for segment in segments(commune) { uses[segment, default: 0] += 1 }
            }
            let border = Set(uses.filter { $0.value == 1 }.keys)
            #expect(!border.isEmpty, "\(area.id)")
            #expect(Set(segments(area)) == border, "\(area.id)")
        }
    }

    @Test("the needs of an EPCI are those of its communes and those placed at itself")
    func sums() throws {
        let mixed = try MixedNeeds(count: 250, seed: 20_260_406)
        let communes = try GeoJSONDocument(mixed.folder.export("communes")).features
        for area in try GeoJSONDocument(mixed.folder.export("epci")).features where area.geometryType != nil {
            let inside = communes.filter { $0.properties["epci_code"] as? String == area.id }
                .reduce(0) { $0 + ($1.properties["needs"] as? Int ?? 0) }
            let itself = mixed.published.count { need in
                let place = need.effectivePlace?.mention.placement
                return place?.level == .epci && place?.code == area.id
            }
            #expect(area.properties["needs"] as? Int == inside + itself, "\(area.id)")
        }
    }

    @Test("every layer adds up to the same total")
    func totals() throws {
        let mixed = try MixedNeeds(count: 250, seed: 20_260_407)
        for layer in ["communes", "epci", "departments"] {
            let document = try GeoJSONDocument(mixed.folder.export(layer))
            let areas = document.features.reduce(0) { $0 + ($1.properties["needs"] as? Int ?? 0) }
            let levels = document.members["levels"] as? [String: Int] ?? [:]
            #expect(levels.values.reduce(0, +) == mixed.published.count, "\(layer)")
            #expect(document.members["needs"] as? Int == mixed.published.count, "\(layer)")
            // Of the levels, an area counts its own and its communes.
            let own = ["communes": [], "epci": ["epci"], "departments": ["department"]][layer] ?? []
            #expect(areas == (["commune"] + own).reduce(0) { $0 + (levels[$1] ?? 0) }, "\(layer)")
        }
    }
}
