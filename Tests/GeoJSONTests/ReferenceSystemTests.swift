import ByteStreams
import GeoJSON
import GeoTypes
import Testing

@Suite("The crs member of the GeoJSON of 2008")
struct ReferenceSystemTests {
    private static let crs = #""crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::2154"}}"#
    private static let features =
        #""features":[{"type":"Feature","properties":{},"geometry":{"coordinates":[989000.5,6734000],"type":"Point"}}]"#

    @Test("before the features it is known from the first one on, and positions are given as they are")
    func before() throws {
        let reader = FeatureReader(BufferSource(#"{"type":"FeatureCollection",\#(Self.crs),\#(Self.features)}"#))
        let feature = try reader.next()
        #expect(feature?.geometry == .point(Coordinate(longitude: 989_000.5, latitude: 6_734_000)))
        #expect(reader.referenceSystemName == "urn:ogc:def:crs:EPSG::2154")
    }

    @Test("behind the features, and absent, positions beyond the Earth are refused unless any position was asked for")
    func behind() throws {
        for text in [
            #"{"type":"FeatureCollection",\#(Self.features),\#(Self.crs)}"#,
            #"{"type":"FeatureCollection",\#(Self.features)}"#,
        ] {
            #expect(throws: GeoJSONError.self) { try FeatureReader(BufferSource(text)).next() }
            let reader = FeatureReader(BufferSource(text), acceptsAnyPosition: true)
            #expect(try reader.next()?.geometry == .point(Coordinate(longitude: 989_000.5, latitude: 6_734_000)))
        }
    }
}
