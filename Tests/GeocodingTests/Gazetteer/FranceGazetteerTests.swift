import GeoTypes
import NeedsModel
import Testing

@testable import Geocoding

@Suite("France gazetteer")
struct FranceGazetteerTests {
    private let communes = [
        ("01001", "L'Abergement-Clémenciat", 4.9306, 46.1517, 860),
        ("01004", "Ambérieu-en-Bugey", 5.3706, 45.9575, 15934),
        ("2A004", "Ajaccio", 8.7013, 41.9347, 75000), ("2B033", "Bastia", 9.434, 42.6866, 49000),
        ("90010", "Belfort", 6.841, 47.6458, 45912), ("97411", "Saint-Denis", 55.4477, -20.9329, 155000),
    ].map {
        FrenchCommune(
            code: PoleGazetteer.code($0.0), name: $0.1, centre: Coordinate(longitude: $0.2, latitude: $0.3),
            population: $0.4)
    }

    @Test("what was encoded comes back, in whatever order it went in")
    func roundTrip() throws {
        let bytes = try FranceGazetteer.encode(communes)
        #expect(try FranceGazetteer.encode(communes.reversed()) == bytes)
        let gazetteer = try FranceGazetteer(decoding: bytes)
        #expect(gazetteer.communeCount == 6)
        let sorted = communes.sorted { $0.code < $1.code }
        for (row, commune) in sorted.enumerated() {
            #expect(gazetteer.name(row) == commune.name)
            #expect(gazetteer.code(row) == commune.code.rawValue)
            #expect(gazetteer.row(row).population == commune.population)
            #expect(abs(gazetteer.row(row).centre.longitude - commune.centre.longitude) < 0.001)
        }
    }

    @Test("postal codes come back with their communes, in blocks or alone, and an unknown one serves none")
    func postalCodes() throws {
        var many = communes
        many[0].postalCodes = ["01400", "01640"]
        many[1].postalCodes = ["01400"]
        for row in 2..<many.count { many[row].postalCodes = (0..<40).map { String(20_000 + row * 100 + $0) } }
        let gazetteer = try FranceGazetteer(decoding: FranceGazetteer.encode(many))
        #expect(gazetteer.postalCodes.count == 2 + 4 * 40)
        #expect(gazetteer.postalCodes.rows(of: 1400).map(gazetteer.code) == ["01001", "01004"])
        #expect(gazetteer.postalCodes.rows(of: 1640).map(gazetteer.code) == ["01001"])
        for row in 2..<many.count {
            for code in many[row].postalCodes {
                let found = gazetteer.postalCodes.rows(of: try #require(UInt32(code)))
                #expect(found.map(gazetteer.code) == [many[row].code.rawValue])
            }
        }
        for code: UInt32 in [0, 1, 1401, 20_199, 99_999] { #expect(gazetteer.postalCodes.rows(of: code).isEmpty) }
    }

    @Test("damaged bytes are refused or give rows, never a trap")
    func damaged() throws {
        let bytes = try FranceGazetteer.encode(communes)
        for count in stride(from: 0, to: bytes.count, by: 7) {
            #expect(throws: GeocodingError.self) { try FranceGazetteer(decoding: Array(bytes[..<min(count, 40)])) }
        }
        for index in stride(from: 4, to: bytes.count, by: 11) {
            var broken = bytes
            broken[index] ^= 0x5A
            guard let gazetteer = try? FranceGazetteer(decoding: broken), gazetteer.communeCount < 100 else { continue }
            gazetteer.forEachRow { number, _ in _ = gazetteer.name(number) }
            for code in stride(from: UInt32(0), to: 99_999, by: 977) { _ = gazetteer.postalCodes.rows(of: code) }
        }
    }

    @Test("the embedded one holds the 34,864 communes")
    func embedded() throws {
        let france = try PoleGazetteer.france()
        #expect(france.communeCount == 34_864)
        var hasMulhouse = false
        france.forEachRow { number, row in
            if france.departments[row.department].code == "68", row.suffix == 224 {
                hasMulhouse = france.name(number) == "Mulhouse" && row.population > 100_000
            }
        }
        #expect(hasMulhouse)
    }
}
