import NeedsModel
import TestSupport
import Testing

@testable import Geocoding

@Suite("Index of slips")
struct FuzzyIndexTests {
    @Test("no name within reach is missed, against comparing with every name")
    func missesNothing() throws {
        let names = try PoleGazetteer.territory().communes.map { AliasBook.letters($0.name) }
        let index = FuzzyIndex(names.enumerated().map { FuzzyIndex.Form(letters: $1, name: $0) })
        let seed: UInt64 = 5
        var random = SplitMix64(seed: seed)
        var distance = EditDistance()
        var seen = SeenPatterns()
        for _ in 0..<600 {
            guard var text = names.randomElement(using: &random) else { continue }
            for _ in 0..<Int.random(in: 1...2, using: &random) { Self.edit(&text, &random) }
            var found: Set<Int> = []
            index.search(text[...], with: &distance, seen: &seen) { pattern, _, _ in found.insert(Int(pattern.name)) }
            for (row, name) in names.enumerated() where name.count >= 4 && text.count >= 3 {
                let edits = EditDistanceTests.table(text, name)
                if edits <= min(2, FuzzyIndex.reach(name.count)) {
                    #expect(found.contains(row), "seed \(seed): \(String(decoding: text, as: UTF8.self))")
                }
            }
        }
    }

    private static func edit(_ text: inout [UInt8], _ random: inout SplitMix64) {
        let place = Int.random(in: 0..<text.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0 where text.count > 3: text.remove(at: place)
        case 1: text.insert(UInt8.random(in: 0x61...0x7A, using: &random), at: place)
        case 2 where place > 0: text.swapAt(place, place - 1)
        default: text[place] = UInt8.random(in: 0x61...0x7A, using: &random)
        }
    }
}
