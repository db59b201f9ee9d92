import ByteStreams
import GeoJSON
import GeoTypes
import Testing

@Suite("What one feature may weigh")
struct LimitTests {
    private func faults(_ features: [String], _ limits: TextLimits) throws -> (taken: Int, faults: [FeatureFault]) {
        let text = "{\"type\":\"FeatureCollection\",\"features\":[\n\(features.joined(separator: ",\n"))]}"
        let reader = FeatureReader(BufferSource(Array(text.utf8), chunk: 1000), limits: FeatureReader.Limits(limits))
        var taken = 0
        var faults: [FeatureFault] = []
        while true {
            do throws(GeoJSONError) {
                guard try reader.next() != nil else { return (taken, faults) }
                taken += 1
            } catch {
                guard case .invalidFeature(_, let number, let fault) = error else { throw error }
                #expect(number == taken + faults.count + 1)
                faults.append(fault)
            }
        }
    }

    private func feature(_ properties: String) -> String {
        "{\"type\":\"Feature\",\"geometry\":null,\"properties\":{\(properties)}}"
    }

    @Test("names of properties and texts have the limit of a cell; the next feature is read")
    func texts() throws {
        let long = String(repeating: "x", count: 5_000)
        let result = try faults(
            [feature("\"\(long)\":1"), feature("\"a\":\"\(long)\""), feature("\"a\":\"x\"")],
            TextLimits(fieldBytes: 4_096))
        #expect(result.faults == [.textTooLarge(limit: 4_096), .textTooLarge(limit: 4_096)])
        #expect(result.taken == 1)
    }

    @Test("a feature beyond the limit of a row is passed over, and the next one is read")
    func features() throws {
        let list = (0..<200_000).map { "\"\($0)\"" }.joined(separator: ",")
        let result = try faults(
            [feature("\"a\":1"), feature("\"a\":[\(list)]"), feature("\"a\":2")], TextLimits(recordBytes: 1 << 19))
        #expect(result.faults == [.featureTooLarge(limit: 1 << 19)])
        #expect(result.taken == 2)
    }

    @Test("a text with a zero character is refused, as in a table")
    func zero() throws {
        let result = try faults([feature(#""a":"un\u0000bus""#), feature(#""a":"un\u0009bus""#)], TextLimits())
        #expect(result.faults == [.zeroCharacter] && result.taken == 1)
    }

    @Test("thousands of members keep their order and their last value")
    func members() {
        let members = (0..<4_000).map { Properties.Member(name: "n\($0 % 3_000)", value: .integer(Int64($0))) }
        let properties = Properties(members)
        #expect(properties.members.count == 3_000)
        #expect(properties.members.first == Properties.Member(name: "n0", value: 3_000))
        #expect(properties["n2999"] == 2_999)
    }

    @Test("a refused feature can be had as it is written")
    func raw() throws {
        let text = "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\": 3},7]}"
        let reader = FeatureReader(BufferSource(text))
        var raw: [String] = []
        for _ in 0..<2 {
            #expect(throws: GeoJSONError.self) { try reader.next() }
            raw.append(reader.withRawFeature { String(decoding: $0, as: UTF8.self) })
        }
        #expect(raw == [#"{"type":"Feature","properties": 3}"#, "7"])
    }
}
