import Foundation
import TestSupport
import Testing

@Suite("The places of the sample and their truth")
struct SamplePlacesTests {
    private func truth() throws -> [[String: String]] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("sample-truth.csv")
        return PlainTable(String(decoding: try Data(contentsOf: file), as: UTF8.self)).records
    }

    @Test("each of the 308 needs has its right place written down, in the order of the file")
    func oneTruthEach() throws {
        let expected = try CarriedFile.importableNeeds().compactMap { $0["identifiant"] }
        #expect(try truth().compactMap { $0["identifiant"] } == expected)
    }

    @Test("the levels add up to 308")
    func levels() throws {
        let counts = Dictionary(grouping: try truth()) { $0["level"] ?? "" }.mapValues(\.count)
        #expect(counts == ["commune": 288, "epci": 9, "department": 1, "pole": 4, "outside": 4, "none": 2])
    }

    @Test("a place that counts is the concerned one, else where the person lives, else where it was heard")
    func roles() throws {
        let columns = ["concerns": "lieu concerné", "lives": "habite", "heard": "entendu à"]
        for (need, place) in zip(try CarriedFile.importableNeeds(), try truth()) {
            let role = place["place"] ?? ""
            let first = ["concerns", "lives", "heard"].first { need[columns[$0] ?? ""] != "" } ?? ""
            #expect(role == first, "\(need["identifiant"] ?? "")")
        }
    }

    @Test("a hundred communes are heard, and as many are not")
    func communes() throws {
        let codes = try truth().filter { $0["level"] == "commune" }.compactMap { $0["code"] }
        #expect(Set(codes).count == 108)
        #expect(codes.allSatisfy { $0.count == 5 && ["25", "70", "90"].contains($0.prefix(2)) })
    }

    @Test("three needs wait because their place is ambiguous")
    func ambiguous() throws {
        let waiting = try truth().filter { $0["status"] == "ambiguous" }.compactMap { $0["identifiant"] }
        #expect(waiting == ["WEB-02", "WEB-03", "WEB-04"])
    }
}
