import Foundation
import GeoData
import TestSupport
import Testing

extension CarriedFile {
    /// UTF-8, except the one file that is written as an old office program would.
    static func sampleText(_ name: String) throws -> String {
        let bytes = try bytes(EmbeddedData.located().sample + "/" + name)
        guard name == "marche-hericourt.csv" else { return String(decoding: bytes, as: UTF8.self) }
        return try #require(String(bytes: bytes, encoding: .windowsCP1252))
    }
}

@Suite("The sample files are written as their README says")
struct SampleEncodingTests {
    @Test("the needs are UTF-8 with a byte-order mark, semicolons and CRLF")
    func needs() throws {
        let bytes = try CarriedFile.bytes(EmbeddedData.located().sampleNeeds)
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        #expect(String(validating: bytes, as: UTF8.self) != nil)
        #expect(bytes.suffix(2) == [13, 10])
        let header = try CarriedFile.sampleNeeds().header
        #expect(
            header == [
                "identifiant", "type", "texte", "thème", "public", "voix", "date", "atelier", "lieu concerné", "habite",
                "entendu à", "consentement", "latitude", "longitude",
            ])
    }

    @Test("the market's thirty sheets are Windows-1252 with commas, and not UTF-8")
    func market() throws {
        let bytes = try CarriedFile.bytes(EmbeddedData.located().sample + "/marche-hericourt.csv")
        #expect(String(validating: bytes, as: UTF8.self) == nil)
        let table = PlainTable(try CarriedFile.sampleText("marche-hericourt.csv"))
        #expect(table.rows.count == 30)
        #expect(table.rows.allSatisfy { $0.count == table.header.count })
        #expect(table.column("ce que la personne a dit").contains { $0.contains("€") })
    }

    @Test("the ride's ten needs are GeoJSON points, longitude first")
    func points() throws {
        let text = try CarriedFile.sampleText("besoins.geojson")
        let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let features = try #require(object["features"] as? [[String: Any]])
        #expect(features.count == 10)
        for feature in features {
            let geometry = try #require(feature["geometry"] as? [String: Any])
            let position = try #require(geometry["coordinates"] as? [Double])
            #expect((6.5...7.2).contains(position[0]) && (47.3...47.9).contains(position[1]))
        }
    }
}
