import ByteStreams
import GeoJSON
import GeoTypes
import TestSupport
import Testing

@Suite("Whatever bytes come, reading features ends and never stops the program")
struct FeatureReaderFuzzTests {
    private static let seed: UInt64 = 0x6E0_F00D

    private func drain(_ bytes: [UInt8], chunk: Int) {
        let reader = FeatureReader(BufferSource(bytes, chunk: chunk), limits: .init(featureBytes: 4096, depth: 16))
        var errors = 0
        while true {
            do throws(GeoJSONError) {
                guard let feature = try reader.next() else { return }
                #expect(feature.geometry?.coordinates.allSatisfy(\.isOnEarth) ?? true)
            } catch {
                errors += 1
                guard errors <= bytes.count + 1 else {
                    Issue.record("the reader does not end: \(bytes)")
                    return
                }
            }
        }
    }

    @Test("random pieces of JSON")
    func randomPieces() {
        var random = SplitMix64(seed: Self.seed)
        let pieces = [
            "{", "}", "[", "]", ":", ",", "\"", "\\", "\n", "\u{1E}", " ", "1", "-", ".5", "e9", "NaN", "null", "true",
            "\"type\"", "\"Feature\"", "\"FeatureCollection\"", "\"features\"", "\"geometry\"", "\"coordinates\"",
            "\"Point\"",
            "\"Polygon\"", "[6,47]", "\\u00", "é", "\u{0}",
        ]
        for _ in 0..<4000 {
            var text = ""
            for _ in 0..<Int.random(in: 0...40, using: &random) { text += pieces.randomElement(using: &random) ?? "" }
            drain(Array(text.utf8), chunk: Int.random(in: 1...30, using: &random))
        }
    }

    @Test("a valid file with bytes changed, left out and doubled")
    func mutations() {
        var random = SplitMix64(seed: Self.seed ^ 1)
        let valid = Array(
            """
            {"type":"FeatureCollection","bbox":[6,47,7,48],"features":[
            {"type":"Feature","id":"a","geometry":{"type":"Point","coordinates":[6.5,47.5]},"properties":{"n":1.5e3,"t":"\\u00e9\\""}},
            {"type":"Feature","geometry":{"coordinates":[[[6,47],[7,47],[7,48],[6,47]]],"type":"Polygon"},"properties":null},
            {"type":"Feature","geometry":{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2]}]}}
            ],"n":[{"x":[]}]}
            """.utf8)
        for _ in 0..<3000 {
            var bytes = valid
            for _ in 0..<Int.random(in: 1...5, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.remove(at: place)
                default: bytes.insert(contentsOf: bytes[place...].prefix(20), at: place)
                }
            }
            drain(bytes, chunk: Int.random(in: 1...200, using: &random))
        }
    }

    @Test("brackets a hundred thousand deep are refused, not followed")
    func deep() throws {
        for text in ["[", "{\"a\":"] {
            let open = String(repeating: text, count: 100_000)
            let close = String(repeating: text == "[" ? "]" : "}", count: 100_000)
            let inner = text == "[" ? open + close : open + "1" + close
            let (features, refused, _) = try FeatureReaderTests.read(
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"p\":\(inner)}},"
                    + FeatureReaderTests.point + "]}")
            #expect(features == [FeatureReaderTests.expected])
            #expect(refused.count == 1)
            if case .invalidFeature(_, 1, .tooDeep)? = refused.first {} else { Issue.record("\(refused)") }
        }
    }

    @Test("a feature that is larger than the limit is refused with its place, and the file goes on")
    func large() throws {
        let reader = FeatureReader(
            BufferSource(
                Array(("{\"type\":\"FeatureCollection\",\"features\":[\n" + FeatureReaderTests.point + "]}").utf8),
                chunk: 16),
            limits: .init(featureBytes: 50))
        let place = TextPosition(line: 2, column: 1, byteOffset: 41)
        #expect(throws: GeoJSONError.invalidFeature(place, feature: 1, .featureTooLarge(limit: 50))) {
            try reader.next()
        }
        #expect(try reader.next() == nil)
    }
}
