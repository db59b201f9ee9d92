import Geocoding
import NeedsModel
import TestSupport
import Testing
import Wording

@Suite("Bad input")
struct BadInputTests {
    @Test(
        "texts that are no place get a status and a reason",
        arguments: [
            ("", PlacementStatus.empty), (" \t\u{a0}", .empty), ("😀", .notFound), ("مرحبا", .notFound),
            ("\u{0}\u{1}\u{7f}", .empty), ("123456789012345678901234567890", .notFound),
            ("=cmd|' /C calc'!A0", .notFound),
            ("NaN, NaN", .empty), ("1e400 1e400", .notFound),
        ])
    func statuses(_ text: String, _ status: PlacementStatus) throws {
        let placement = try PoleGazetteer.geocoder().place(text)
        #expect(placement.status == status)
        #expect(!placement.reason.sentence(.french).isEmpty)
    }

    @Test("a megabyte in one cell is answered, and its reason stays short")
    func megabyte() throws {
        let geocoder = try PoleGazetteer.geocoder()
        for unit in ["a", "Belfort ", "\u{301}", "é", " ", "9", "(", "😀", "rue de "] {
            let text = String(repeating: unit, count: 1_000_000 / unit.utf8.count)
            let placement = geocoder.place(text)
            #expect(placement.reason.sentence(.french).utf8.count < 400)
        }
    }

    @Test("random bytes never stop the geocoder")
    func randomBytes() throws {
        let geocoder = try PoleGazetteer.geocoder()
        let seed: UInt64 = 77
        var random = SplitMix64(seed: seed)
        for _ in 0..<3000 {
            let bytes = (0..<Int.random(in: 0..<60, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(!geocoder.place(text).reason.id.isEmpty, "seed \(seed)")
        }
    }

    @Test("cut and mixed pieces of real places never stop the geocoder")
    func mixedPieces() throws {
        let geocoder = try PoleGazetteer.geocoder()
        var random = SplitMix64(seed: 78)
        let pieces = [
            "Belfort", "rue de", "90000", "(", ")", ",", "St", "lès", "s/", "Châtenois", "CEDEX", "2A004", "47.6", "-",
            "Suisse", "agglo de", "près de", "25", "Montb?liard", "l'", "Le Vernoy", "0", "canton", "Nord",
        ]
        for _ in 0..<20_000 {
            let text = (0..<Int.random(in: 1..<8, using: &random)).compactMap { _ in
                pieces.randomElement(using: &random)
            }
            .joined(separator: Bool.random(using: &random) ? " " : "")
            #expect(geocoder.place(text).score <= 1)
        }
    }
}
