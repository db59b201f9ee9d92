import NeedsModel
import Planisphere
import Testing

@Suite("No secret leaves")
struct CanaryTests {
    /// Everything that any verb writes for others, by name.
    private static func outputs(
        of folder: TestFolder,
        by breakdowns: [[String]] = [
            [], ["commune"], ["epci"], ["department"], ["theme", "kind"], ["month"], ["epci", "theme"],
        ], sizes: [String] = ["A4", "square"]
    ) throws -> [(name: String, bytes: [UInt8])] {
        var outputs: [(name: String, bytes: [UInt8])] = []
        for dimensions in breakdowns {
            for format in CountNeeds.formats {
                let places = dimensions.filter { ["commune", "epci", "department"].contains($0) }
                if format == "geojson", places.count != 1 { continue }
                let bytes = try folder.output("x") { destination in
                    try CountNeeds.run(
                        CountRequest(by: dimensions, format: format, complete: true),
                        in: folder.workspace, to: destination)
                }
                outputs.append(("count \(dimensions) \(format)", bytes))
            }
        }
        for layer in ExportData.layers {
            for format in ExportData.formats {
                outputs.append(("export \(layer) \(format)", try folder.export(layer, format)))
            }
        }
        for size in sizes {
            let bytes = try folder.output("x") { destination in
                try DrawMap.run(
                    MapRequest(kind: "choropleth", size: size), in: folder.workspace, to: destination)
            }
            outputs.append(("map \(size)", bytes))
        }
        return outputs
    }

    private static let audiences = [
        "grand-public", "publics-exclus", "entreprises-ess", "Grand public", "Publics exclus", "Entreprises & ESS",
    ]

    @Test("hidden, pending and unconsented needs, audiences and exact points are in no count, export or map")
    func canaries() throws {
        let mixed = try MixedNeeds(count: 300, seed: 20_260_402)
        #expect(mixed.needs.count { !$0.isPublic } > 30)
        #expect(mixed.published.count { $0.concerns?.placement.point != nil } > 30)
        for (name, bytes) in try Self.outputs(of: mixed.folder) {
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(!text.contains(MixedNeeds.canary), "\(name)")
            for digits in MixedNeeds.pointDigits {
                #expect(!text.contains(digits), "\(name): \(digits)")
            }
            for audience in Self.audiences { #expect(!text.contains(audience), "\(name): \(audience)") }
            #expect(!text.contains("audience"), "\(name)")
        }
    }

    @Test("hiding a need takes it out of every figure, and showing it again puts all back to the byte")
    func hiding() throws {
        let mixed = try MixedNeeds(count: 120, seed: 20_260_403)
        let before = try Self.outputs(of: mixed.folder, by: [["epci", "theme"]], sizes: ["square"])
        let number = try #require(
            mixed.needs.firstIndex { $0.isPublic && $0.effectivePlace?.mention.placement.level == .commune })
        try mixed.moderate(number, .hidden)
        let hidden = try Self.outputs(of: mixed.folder, by: [["epci", "theme"]], sizes: ["square"])
        let text = "besoin numéro \(number)"
        let told = hidden.filter { String(decoding: $0.bytes, as: UTF8.self).contains("\(text)\"") }
        #expect(told.isEmpty, "\(told.map(\.name))")
        #expect(try mixed.folder.counted(by: "theme").reduce(0) { $0 + $1.needs } == mixed.published.count - 1)
        try mixed.moderate(number, .published)
        let after = try Self.outputs(of: mixed.folder, by: [["epci", "theme"]], sizes: ["square"])
        for (old, new) in zip(before, after) {
            #expect(old.bytes == new.bytes, "\(old.name)")
        }
    }

    @Test("as many needs are exported as are public, in every format")
    func number() throws {
        let mixed = try MixedNeeds(count: 200, seed: 20_260_404)
        let expected = mixed.published.count
        let folder = mixed.folder
        #expect(try GeoJSONDocument(folder.export("needs")).features.count == expected)
        #expect(try folder.export("needs", "geojsonseq").count { $0 == 0x1E } == expected)
        #expect(try folder.export("needs", "ndjson").count { $0 == 10 } == expected)
        #expect(try folder.export("needs", "csv").count { $0 == 10 } == expected + 1)
    }

    @Test("a search for words does not find what is hidden, and says nothing of it")
    func search() throws {
        let mixed = try MixedNeeds(count: 150, seed: 20_260_405)
        for words in [MixedNeeds.canary, MixedNeeds.canary.lowercased()] {
            #expect(try mixed.folder.counted(by: "theme") { $0["text"] = [words] }.allSatisfy { $0.needs == 0 })
        }
        // A workshop of which nothing is published is as unknown as one that never was.
        let failure = #expect(throws: Failure.self) {
            try mixed.folder.counted(by: "theme") { $0["workshop"] = ["\(MixedNeeds.canary) atelier"] }
        }
        #expect(failure?.name == .unknownWorkshopNear || failure?.name == .unknownWorkshop)
        let near = failure?.sentence(Speech.french).replacing("\(MixedNeeds.canary) atelier »", with: "") ?? ""
        #expect(!near.contains("\(MixedNeeds.canary),"))
    }
}
