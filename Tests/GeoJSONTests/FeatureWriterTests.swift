import ByteStreams
import GeoJSON
import GeoTypes
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
