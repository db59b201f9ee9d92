import Foundation
import GeoTypes

@testable import Geocoding

/// Which communes of France bear a spelling or one that is one edit away, found by comparing letters: nothing of
/// the geocoder's own search is used.
struct NamesNearby {
    struct Name {
        var code: String
        var letters: [UInt8]
        var population: Int
        var longitude: Double
        var latitude: Double
        var written: String
    }

    private(set) var names: [Name] = []
    /// Each name under itself and under all that one lost letter makes of it.
    private var byLetters: [[UInt8]: [Int]] = [:]

    init(_ france: FranceGazetteer) {
        france.forEachRow { number, row in
            let written = String(decoding: row.name, as: UTF8.self)
            names.append(
                Name(
                    code: france.code(row), letters: Self.letters(written), population: row.population,
                    longitude: row.centre.longitude, latitude: row.centre.latitude, written: written))
        }
        for (place, name) in names.enumerated() {
            for spelling in Self.shortened(name.letters) { byLetters[spelling, default: []].append(place) }
        }
    }

    /// Names of at most one edit more or less, the spelling itself included.
    func near(_ text: String) -> [Name] {
        let letters = Self.letters(text)
        var places: Set<Int> = []
        for spelling in Self.shortened(letters) { places.formUnion(byLetters[spelling] ?? []) }
        return places.sorted().map { names[$0] }.filter { EditDistanceTests.table($0.letters, letters) <= 1 }
    }

    /// Letters alone, without the article before them: people leave it out.
    static func letters(_ text: String) -> [UInt8] {
        var text = text.lowercased()
        for article in ["le ", "la ", "les ", "l'"] where text.hasPrefix(article) {
            text.removeFirst(article.count)
            break
        }
        let plain = text.replacingOccurrences(of: "œ", with: "oe")
            .folding(options: .diacriticInsensitive, locale: Locale(identifier: "fr"))
        return plain.utf8.filter { $0 >= 0x61 && $0 <= 0x7A }
    }

    private static func shortened(_ letters: [UInt8]) -> Set<[UInt8]> {
        var all: Set<[UInt8]> = [letters]
        for place in letters.indices {
            var shorter = letters
            shorter.remove(at: place)
            all.insert(shorter)
        }
        return all
    }
}
