import Planisphere
import Testing

@Suite("Exported GeoJSON keeps to RFC 7946")
struct GeoJSONRuleTests {
    private static let layers = [("needs", 300), ("communes", 197), ("epci", 5), ("departments", 3)]

    @Test(
        "every layer: closed rings, exteriors counter-clockwise, boxes that cover, identifiers, no crs",
        arguments: layers)
    func rules(_ layer: String, _ least: Int) throws {
        let document = try GeoJSONDocument(TestFolder.sample().export(layer))
        #expect(document.members["type"] as? String == "FeatureCollection")
        #expect(document.members["crs"] == nil)
        #expect(document.features.count >= least)
        #expect(Set(document.features.map(\.id)).count == document.features.count)
        #expect(document.features.allSatisfy { !$0.id.isEmpty })
        let located = document.features.filter { $0.geometryType != nil }
        #expect(layer == "needs" || located.count == least)
        let box = try #require(document.bbox)
        #expect(box.count == 4)
        for feature in located {
            for position in feature.positions {
                #expect(position.count == 2, "\(feature.id)")
                #expect(Self.covers(box, position), "\(feature.id)")
                if let own = feature.bbox { #expect(Self.covers(own, position), "\(feature.id)") }
            }
            for polygon in feature.polygons {
                for (index, ring) in polygon.enumerated() {
                    #expect(ring.count >= 4, "\(feature.id)")
                    #expect(ring.first == ring.last, "\(feature.id)")
                    let turn = GeoJSONDocument.Feature.turn(ring)
                    #expect(index == 0 ? turn > 0 : turn < 0, "\(feature.id), ring \(index)")
                }
            }
        }
        let positions = located.flatMap(\.positions)
        let longitudes = positions.map { $0[0] }
        let latitudes = positions.map { $0[1] }
        #expect(box[0] == longitudes.min())
        #expect(box[1] == latitudes.min())
        #expect(box[2] == longitudes.max())
        #expect(box[3] == latitudes.max())
    }

    private static func covers(_ box: [Double], _ position: [Double]) -> Bool {
        box.count == 4 && box[0] <= position[0] && position[0] <= box[2] && box[1] <= position[1]
            && position[1] <= box[3]
    }

    @Test("no number has more than six decimals", arguments: layers.map(\.0))
    func decimals(_ layer: String) throws {
        let text = try GeoJSONDocument(TestFolder.sample().export(layer)).text
        // Each line is a feature; its geometry is what stands between `coordinates` and the end of the arrays.
        for piece in text.split(separator: "\"coordinates\":").dropFirst() {
            let numbers = piece.prefix { "[]-0123456789., ".contains($0) }.split { "[], ".contains($0) }
            for number in numbers {
                let fraction = number.split(separator: ".", maxSplits: 1).dropFirst().first ?? ""
                #expect(fraction.count <= 6, "\(number)")
            }
        }
    }

    @Test(
        "every feature of an area layer has every property, in one order",
        arguments: ["communes", "epci", "departments"])
    func properties(_ layer: String) throws {
        let document = try GeoJSONDocument(TestFolder.sample().export(layer))
        let areas = document.features.filter { $0.geometryType != nil }
        let names = Set(areas.first?.properties.keys.map { $0 } ?? [])
        #expect(
            names.isSuperset(of: ["code", "name", "needs", "voices", "population", "rate_per_1000", "state", "fill"]))
        for area in areas { #expect(Set(area.properties.keys) == names, "\(area.id)") }
        for area in document.features where area.geometryType == nil {
            #expect(area.properties["needs"] as? Int ?? 0 > 0, "\(area.id)")
        }
    }

    @Test("every need has every property, a voice at least, and no finer place than the centre of its commune")
    func needs() throws {
        let folder = try TestFolder.sample()
        let document = try GeoJSONDocument(folder.export("needs"))
        let names = Set(document.features.first?.properties.keys.map { $0 } ?? [])
        #expect(names.isSuperset(of: ["text", "theme", "kind", "voices", "place_level", "place_code", "place_role"]))
        var positions: [String: Set<[Double]>] = [:]
        for need in document.features {
            #expect(Set(need.properties.keys) == names, "\(need.id)")
            #expect(need.properties["voices"] as? Int ?? 0 >= 1)
            let isCommune = need.properties["place_level"] as? String == "commune"
            #expect((need.geometryType == "Point") == isCommune, "\(need.id)")
            guard isCommune, let code = need.properties["place_code"] as? String else { continue }
            positions[code, default: []].insert(need.positions.first ?? [])
        }
        #expect(positions.count > 90)
        #expect(positions.values.allSatisfy { $0.count == 1 })
        #expect(Set(positions.values).count == positions.count)
    }

    @Test("the same data give the same bytes, in every layer and format")
    func repeatable() throws {
        let folder = try TestFolder.sample()
        for layer in ExportData.layers {
            for format in ExportData.formats {
                #expect(try folder.export(layer, format) == folder.export(layer, format), "\(layer) \(format)")
            }
        }
    }

    @Test("a sequence has a record separator before each feature and a line end behind it")
    func sequence() throws {
        let bytes = try TestFolder.sample().export("communes", "geojsonseq")
        let records = bytes.split(separator: 0x1E, omittingEmptySubsequences: false)
        #expect(records.first?.isEmpty == true)
        #expect(records.count > 197)
        for record in records.dropFirst() {
            #expect(record.last == 10)
            #expect(record.dropLast().allSatisfy { $0 != 10 })
            #expect(try GeoJSONDocument(Array(record)).members["type"] as? String == "Feature")
        }
    }

    @Test("areas come in the order of their codes, then what is placed at none")
    func order() throws {
        let document = try GeoJSONDocument(TestFolder.sample().export("communes"))
        let codes = document.features.filter { $0.geometryType != nil }.map(\.id)
        #expect(codes == codes.sorted())
        #expect(document.features.prefix(197).allSatisfy { $0.geometryType != nil })
    }
}
