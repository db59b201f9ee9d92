import ByteStreams
import GeoJSON
import GeoTypes
import TestSupport
import Testing

@Suite("What breaks RFC 7946 refuses its feature")
struct FeatureFaultTests {
    static func fault(_ feature: String) throws -> FeatureFault? {
        let text = "{\"type\":\"FeatureCollection\",\"features\":[\(feature),\(FeatureReaderTests.point)]}"
        let (features, refused, _) = try FeatureReaderTests.read(text, chunk: 9)
        #expect(features.last == FeatureReaderTests.expected)
        guard case .invalidFeature(_, 1, let fault)? = refused.first else { return nil }
        return fault
    }

    static func geometryFault(_ type: String, _ coordinates: String) throws -> FeatureFault? {
        try fault(
            "{\"type\":\"Feature\",\"geometry\":{\"type\":\"\(type)\",\"coordinates\":\(coordinates)},\"properties\":{}}"
        )
    }

    @Test("an unclosed ring is refused, and so is a ring of three positions")
    func rings() throws {
        #expect(try Self.geometryFault("Polygon", "[[[0,0],[1,0],[1,1],[0,1]]]") == .unclosedRing(positions: 4))
        #expect(try Self.geometryFault("Polygon", "[[[0,0],[1,0],[1,1]]]") == .unclosedRing(positions: 3))
        #expect(
            try Self.geometryFault("MultiPolygon", "[[[[0,0],[1,0],[0,0]]]]") == .tooFewPositions(3, needed: 4))
        #expect(try Self.geometryFault("LineString", "[[0,0]]") == .tooFewPositions(1, needed: 2))
    }

    @Test("positions that are none, or not on the Earth, are refused")
    func positions() throws {
        #expect(
            try Self.geometryFault("Point", "[47.6,186.8]")
                == .coordinateOutOfRange(longitude: "47.6", latitude: "186.8"))
        #expect(try Self.geometryFault("Point", "[6]") == .invalidPosition(found: "[6]"))
        #expect(try Self.geometryFault("Point", "[6,null]") == .invalidPosition(found: "[6,null]"))
        #expect(try Self.geometryFault("Point", "[6,\"47\"]") == .invalidPosition(found: "[6,\"47\"]"))
        #expect(try Self.geometryFault("Point", "[NaN,47]") == .numberNotFinite("NaN"))
        #expect(try Self.geometryFault("Point", "[6,-Infinity]") == .numberNotFinite("-Infinity"))
        #expect(try Self.geometryFault("Point", "[6,1e999]") == .numberNotFinite("1e999"))
        #expect(try Self.geometryFault("Sphere", "[6,47]") == .unknownGeometryType("Sphere"))
    }

    @Test("members of the wrong type, or missing, are refused")
    func members() throws {
        #expect(try Self.fault("null") == .notAnObject(found: "null"))
        #expect(try Self.fault("{\"geometry\":null}") == .missingMember("type"))
        #expect(
            try Self.fault("{\"type\":\"Point\",\"coordinates\":[1,2]}") == .wrongType(member: "type", found: "Point"))
        #expect(
            try Self.fault("{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\"}}") == .missingMember("coordinates"))
        #expect(
            try Self.fault("{\"type\":\"Feature\",\"properties\":[1]}")
                == .wrongType(member: "properties", found: "[1]"))
        #expect(try Self.fault("{\"type\":\"Feature\",\"properties\":{\"a\":\"\\ud800\"}}") == .invalidText)
    }

    @Test("members may come in any order, and of a name that stands twice the last wins")
    func order() throws {
        let text = """
            {"properties":{"a":1},"geometry":{"coordinates":[[0,0],[1,1]],"type":"LineString"},"id":3,"type":"Feature",\
            "properties":{"a":2,"a":3}}
            """
        let feature = try FeatureReaderTests.read(text).features.first
        #expect(feature?.properties == ["a": 3])
        #expect(feature?.geometry?.typeName == "LineString")
    }

    @Test("a third number of a position is left out, empty coordinates are no geometry")
    func generous() throws {
        let text = """
            {"type":"Feature","geometry":{"type":"Point","coordinates":[1,2,300]}}
            {"type":"Feature","geometry":{"type":"Point","coordinates":[]}}
            {"type":"Feature","geometry":{"type":"Polygon","coordinates":[]}}
            {"type":"MultiPoint","coordinates":[[1,2]]}
            """
        #expect(
            try FeatureReaderTests.read(text).features.map(\.geometry) == [
                .point(Coordinate(longitude: 1, latitude: 2)), nil, nil,
                .multiPoint([Coordinate(longitude: 1, latitude: 2)]),
            ])
    }

    @Test("what is no GeoJSON, and what is nothing, end the file")
    func wholeFile() {
        #expect(throws: GeoJSONError.empty) { try FeatureReaderTests.read(" \n") }
        #expect(throws: GeoJSONError.notGeoJSON(TextPosition(line: 1, column: 1, byteOffset: 0), found: "[1]")) {
            try FeatureReaderTests.read("[1]")
        }
        #expect(throws: GeoJSONError.notGeoJSON(TextPosition(line: 1, column: 1, byteOffset: 0), found: "Topology")) {
            try FeatureReaderTests.read("{\"type\":\"Topology\",\"arcs\":[]}")
        }
        #expect(throws: GeoJSONError.unexpectedEnd(TextPosition(line: 1, column: 41, byteOffset: 40))) {
            try FeatureReaderTests.read("{\"type\":\"FeatureCollection\",\"features\":[")
        }
    }

    @Test("every decimal is read as the nearest double")
    func numbers() throws {
        var random = SplitMix64(seed: 46)
        for round in 0..<3000 {
            let digits = Int.random(in: 1...20, using: &random)
            var text = Bool.random(using: &random) ? "-" : ""
            text += String(Int.random(in: 1...9, using: &random)) + "."
            for _ in 0..<digits { text += String(Int.random(in: 0...9, using: &random)) }
            if Bool.random(using: &random) { text += "e\(Int.random(in: -30...30, using: &random))" }
            let feature = try FeatureReaderTests.read("{\"type\":\"Feature\",\"properties\":{\"n\":\(text)}}").features
                .first
            #expect(feature?.properties["n"] == Double(text).map { .number($0) }, "\(text), round \(round)")
        }
    }
}
