import ByteStreams
import GeoJSON
import GeoTypes
import TestSupport
import Testing

@Suite("Features are read from every shape of GeoJSON text")
struct FeatureReaderTests {
    /// All features, and the errors that did not end the file.
    static func read(
        _ text: String, chunk: Int = .max
    ) throws -> (features: [Feature], refused: [GeoJSONError], reader: FeatureReader) {
        let reader = FeatureReader(BufferSource(Array(text.utf8), chunk: chunk))
        var features: [Feature] = []
        var refused: [GeoJSONError] = []
        while true {
            do throws(GeoJSONError) {
                guard let feature = try reader.next() else { break }
                features.append(feature)
            } catch {
                if error.endsFile { throw error }
                refused.append(error)
            }
        }
        return (features, refused, reader)
    }

    static let point = """
        {"type":"Feature","id":7,"geometry":{"type":"Point","coordinates":[6.8628,47.638]},"properties":{"a":"é"}}
        """
    static let expected = Feature(
        id: .integer(7), geometry: .point(Coordinate(longitude: 6.8628, latitude: 47.638)), properties: ["a": "é"])

    @Test(
        "a feature is the same in a collection, alone and in a sequence",
        arguments: [
            "{\"type\":\"FeatureCollection\",\"features\":[\(point)]}",
            "{\"features\" : [ \(point) ] , \"type\":\"FeatureCollection\"}",
            "\u{FEFF} \(point)\n", "\u{1E}\(point)\n", "\(point)",
        ], [1, 7, 4096])
    func shapes(_ text: String, chunk: Int) throws {
        #expect(try Self.read(text, chunk: chunk).features == [Self.expected])
    }

    @Test("a sequence is read with record separators, one a line, and pretty-printed", arguments: [1, 5, 4096])
    func sequences(_ chunk: Int) throws {
        let pretty = Self.point.split(separator: ",").joined(separator: ",\n  ")
        for text in [
            "\u{1E}\(Self.point)\n\u{1E}\(pretty)\n", "\(Self.point)\r\n\(Self.point)\n\n", "\(pretty)\n\(pretty)",
        ] {
            #expect(try Self.read(text, chunk: chunk).features == [Self.expected, Self.expected])
        }
    }

    @Test("foreign members and the bbox of a collection are kept, before and behind the features")
    func foreignMembers() throws {
        let text = """
            {"type":"FeatureCollection","bbox":[6,47,7,48],"n":[1,2.5,{"x":null}],"features":[],"source":"Insee"}
            """
        let reader = try Self.read(text).reader
        #expect(reader.boundingBox == BoundingBox(west: 6, south: 47, east: 7, north: 48))
        #expect(
            reader.foreignMembers == ["n": .array([1, 2.5, .object(["x": nil])]), "source": "Insee"])
    }

    @Test("a bad feature of a collection is refused and the next one is read")
    func badFeature() throws {
        let bad = Self.point.replacing("47.638", with: "147.638")
        let text = "{\"type\":\"FeatureCollection\",\"features\":[\n\(Self.point),\n\(bad),\n\(Self.point)]}"
        let (features, refused, _) = try Self.read(text)
        #expect(features == [Self.expected, Self.expected])
        #expect(
            refused == [
                .invalidFeature(
                    TextPosition(line: 3, column: 67, byteOffset: 216), feature: 2,
                    .coordinateOutOfRange(longitude: "6.8628", latitude: "147.638"))
            ])
    }

    @Test("a broken line of a sequence is refused and the next one is read")
    func brokenLine() throws {
        let text = "\(Self.point)\n{\"type\":\"Feature\",\n\(Self.point)\n{]\n\(Self.point)"
        let (features, refused, reader) = try Self.read(text, chunk: 11)
        #expect(features.count == 3)
        #expect(refused.count == 2)
        #expect(reader.count == 5)
    }

    @Test("broken JSON in a collection ends the file and tells where")
    func brokenCollection() throws {
        let text = "{\"type\":\"FeatureCollection\",\"features\":[\n\(Self.point)\n{}]}"
        let reader = FeatureReader(BufferSource(text))
        #expect(try reader.next() == Self.expected)
        #expect(
            throws: GeoJSONError.syntax(
                TextPosition(line: 3, column: 1, byteOffset: 149), expected: .commaOrBracket, found: "{}]}")
        ) { try reader.next() }
        #expect(try reader.next() == nil)
    }
}
