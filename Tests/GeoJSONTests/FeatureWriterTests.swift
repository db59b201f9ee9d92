import ByteStreams
import GeoJSON
import GeoTypes
import TestSupport
import Testing

@Suite("Features are written as RFC 7946 wants them")
struct FeatureWriterTests {
    static func text(
        _ features: [Feature], layout: FeatureLayout = .collection, bounds: CollectionBounds = .none,
        foreign: Properties = [:]
    ) throws -> String {
        let sink = BufferSink()
        let writer = try FeatureWriter(sink, layout: layout, bounds: bounds, foreignMembers: foreign)
        for feature in features { try writer.write(feature) }
        try writer.finish()
        return sink.text
    }

    static let point = Feature(
        id: .string("90010"), geometry: .point(Coordinate(longitude: 6.86281234567, latitude: 47.5)),
        properties: ["n": 3, "nom": "« L'\"été\" »\n\u{1}"])

    @Test("a collection has a feature a line")
    func collection() throws {
        #expect(
            try Self.text([Self.point], foreign: ["source": "Insee"]) == """
                {"type":"FeatureCollection","source":"Insee","features":[
                {"type":"Feature","id":"90010","geometry":{"type":"Point","coordinates":[6.862812,47.5]},\
                "properties":{"n":3,"nom":"« L'\\"été\\" »\\n\\u0001"}}
                ]}

                """)
    }

    @Test("a text sequence begins each feature with a record separator and ends it with a line feed")
    func sequence() throws {
        let text = try Self.text([Self.point, Self.point], layout: .textSequence)
        #expect(text.utf8.filter { $0 == 0x1E }.count == 2)
        #expect(text.hasPrefix("\u{1E}{"))
        #expect(text.hasSuffix("}}\n"))
    }

    @Test("exterior rings leave counter-clockwise and holes clockwise, whatever came")
    func winding() throws {
        func ring(_ size: Double, clockwise: Bool) -> Ring<Coordinate> {
            let ring = Ring(
                [(0.0, 0.0), (size, 0), (size, size), (0, size)].map { Coordinate(longitude: $0.0, latitude: $0.1) })
            return clockwise ? ring.reversed : ring
        }
        let right = Feature(
            geometry: .polygon(
                Polygon(exterior: ring(4, clockwise: false), holes: [ring(1, clockwise: true)])))
        let wrong = Feature(
            geometry: .polygon(
                Polygon(exterior: ring(4, clockwise: true), holes: [ring(1, clockwise: false)])))
        #expect(try Self.text([wrong]) == Self.text([right]))
        #expect(try Self.text([right]).contains("[[[0,0],[4,0],[4,4],[0,4],[0,0]],[[0,0],[0,1],[1,1],[1,0],[0,0]]]"))
    }
}

@Suite("What is written is read back")
struct FeatureRoundTripTests {
    private static func value(_ random: inout SplitMix64, depth: Int) -> PropertyValue {
        switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &random) {
        case 0: .null
        case 1: .bool(Bool.random(using: &random))
        case 2: .integer(Int64.random(in: -1_000_000_000_000...1_000_000_000_000, using: &random))
        case 3: .number(Double.random(in: -1e9...1e9, using: &random))
        case 4: .string(text(&random))
        case 5: .array((0..<Int.random(in: 0...3, using: &random)).map { _ in value(&random, depth: depth - 1) })
        default: .object(properties(&random, depth: depth - 1))
        }
    }

    private static func text(_ random: inout SplitMix64) -> String {
        let alphabet = Array("aé\"\\/\u{1}\n\t\u{7F}€😀 «")
        return String(
            (0..<Int.random(in: 0...20, using: &random)).compactMap { _ in alphabet.randomElement(using: &random) })
    }

    private static func properties(_ random: inout SplitMix64, depth: Int) -> Properties {
        Properties(
            (0..<Int.random(in: 0...4, using: &random)).map {
                Properties.Member(name: "\($0)" + text(&random), value: value(&random, depth: depth))
            })
    }

    /// A multiple of a millionth, as the writer keeps it.
    private static func coordinate(_ random: inout SplitMix64) -> Coordinate {
        Coordinate(
            longitude: Double(Int.random(in: -180_000_000...180_000_000, using: &random)) / 1e6,
            latitude: Double(Int.random(in: -90_000_000...90_000_000, using: &random)) / 1e6)
    }

    private static func geometry(_ random: inout SplitMix64, depth: Int) -> Geometry? {
        func list(_ count: Int) -> [Coordinate] { (0..<count).map { _ in coordinate(&random) } }
        switch Int.random(in: 0..<7, using: &random) {
        case 0: return nil
        case 1: return .point(coordinate(&random))
        case 2: return .multiPoint(list(Int.random(in: 1...4, using: &random)))
        case 3: return .lineString(list(Int.random(in: 2...5, using: &random)))
        case 4: return .multiLineString([list(2), list(3)])
        case 5:
            // A triangle walked the right way.
            let corner = coordinate(&random)
            guard corner.longitude < 179, corner.latitude < 89 else { return nil }
            let ring = [
                corner, Coordinate(longitude: corner.longitude + 1, latitude: corner.latitude),
                Coordinate(longitude: corner.longitude, latitude: corner.latitude + 1),
            ]
            return .multiPolygon(MultiPolygon([Polygon(exterior: Ring(ring))]))
        default:
            return depth > 0 ? geometry(&random, depth: depth - 1).map { .collection([$0]) } : nil
        }
    }

    @Test("features come back as they went", arguments: [FeatureLayout.collection, .textSequence, .lines])
    func roundTrip(_ layout: FeatureLayout) throws {
        let seed: UInt64 = 7946
        var random = SplitMix64(seed: seed)
        for round in 0..<150 {
            let features = (0..<Int.random(in: 1...5, using: &random)).map { _ -> Feature in
                let ids: [Feature.Identifier?] = [nil, .integer(-7), .string(Self.text(&random))]
                return Feature(
                    id: ids[Int.random(in: 0..<3, using: &random)], geometry: Self.geometry(&random, depth: 2),
                    properties: Self.properties(&random, depth: 2))
            }
            let sink = BufferSink()
            let writer = try FeatureWriter(sink, layout: layout, bounds: .gathered)
            for feature in features { try writer.write(feature) }
            try writer.finish()
            let read = try FeatureReaderTests.read(sink.text, chunk: Int.random(in: 1...300, using: &random))
            #expect(read.refused.isEmpty)
            #expect(read.features.count == features.count)
            for (one, other) in zip(features, read.features) {
                #expect(one.id == other.id && one.properties == other.properties, "seed \(seed), round \(round)")
                #expect(one.geometry?.typeName == other.geometry?.typeName)
                // Six decimals come back within the last bit.
                for (a, b) in zip(one.geometry?.coordinates ?? [], other.geometry?.coordinates ?? []) {
                    #expect(abs(a.longitude - b.longitude) < 1e-9 && abs(a.latitude - b.latitude) < 1e-9)
                }
            }
        }
    }

    @Test("gathered bounds are written behind the features, known ones before")
    func bounds() throws {
        let features = [(6.5, 47.0), (7.0, 48.25)].map {
            Feature(geometry: .point(Coordinate(longitude: $0.0, latitude: $0.1)))
        }
        let gathered = try FeatureWriterTests.text(features, bounds: .gathered)
        #expect(gathered.hasSuffix("\n],\"bbox\":[6.5,47,7,48.25]}\n"))
        let known = try FeatureWriterTests.text(
            [], bounds: .known(BoundingBox(west: 6, south: 47, east: 7, north: 48)))
        #expect(known == "{\"type\":\"FeatureCollection\",\"bbox\":[6,47,7,48],\"features\":[]}\n")
    }

    @Test("coordinates that are not on the Earth, and numbers that JSON has not, are refused")
    func refused() throws {
        let writer = try FeatureWriter(BufferSink())
        #expect(throws: GeoJSONError.notWritable(.coordinateOutOfRange(longitude: "6.0", latitude: "nan"))) {
            try writer.beginFeature(id: nil, point: Coordinate(longitude: 6, latitude: .nan))
        }
        #expect(throws: GeoJSONError.notWritable(.numberNotFinite("inf"))) {
            try writer.write(Feature(geometry: nil, properties: ["a": .array([.number(.infinity)])]))
        }
    }

    @Test("written piece by piece, a feature has the same bytes")
    func pieces() throws {
        let sink = BufferSink()
        let writer = try FeatureWriter(sink)
        try writer.beginFeature(id: .string("90010"), point: Coordinate(longitude: 6.86281234567, latitude: 47.5))
        try writer.member(MemberName("n"), 3 as Int64)
        try writer.member(MemberName("nom"), "« L'\"été\" »\n\u{1}")
        try writer.endFeature()
        try writer.finish()
        #expect(try sink.text == FeatureWriterTests.text([FeatureWriterTests.point]))
    }
}
