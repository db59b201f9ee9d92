import Foundation
import GeoTypes
import NeedsModel
import SpatialStore
import Testing

@Suite("Damage that no structure shows")
struct DamageTests {
    let temporary: TemporaryStore

    init() throws {
        temporary = try TemporaryStore()
        var placed = PlacedNeed.sample("cormoran")
        placed.lives = .commune(1, point: Coordinate(longitude: 6.71, latitude: 47.61))
        placed.lives?.words.text = "pélican : 6.71, 47.61"
        var waiting = PlacedNeed.sample("b")
        waiting.text = "Un bus pour le cormoran"
        waiting.concerns = .ambiguous("Ruelle du héron", between: [1, 2])
        try temporary.store.upsert(placed)
        try temporary.store.upsert(waiting)
        try temporary.store.close()
    }

    /// Turns one bit of the first byte of every place where the words stand.
    private func flip(_ words: String, first: Bool = false) throws {
        let url = URL(fileURLWithPath: temporary.path)
        var bytes = try Data(contentsOf: url)
        var start = bytes.startIndex
        var found = 0
        while let range = bytes.range(of: Data(words.utf8), in: start..<bytes.endIndex) {
            bytes[range.lowerBound] ^= 1
            start = range.upperBound
            found += 1
            if first { break }
        }
        #expect(found > 0, "\(words)")
        try bytes.write(to: url)
    }

    private func tables() throws -> [String] {
        let store = try NeedsStore(path: temporary.path, access: .readOnly)
        return try store.check(isDeep: true).problems.compactMap { problem in
            guard case .contents(let table) = problem else { return nil }
            return table
        }
    }

    @Test(
        "one bit of a text, an id, a point’s words, a place’s words, a name of the territory is found",
        arguments: [
            ("bus pour le cormoran", "need"), ("pélican", "need_point"), ("uelle du héron", "mention"),
            ("Commune 7", "place"), ("mobilite", "theme"),
        ])
    func bits(words: String, table: String) throws {
        #expect(try tables() == [])
        try flip(words)
        #expect(try tables().contains(table))
    }

    @Test("what a correction, an erasure and a rewriting by hand do to the tables is no damage")
    func changes() throws {
        let store = try NeedsStore(path: temporary.path, access: .readWrite)
        var corrected = PlacedNeed.sample("cormoran")
        corrected.text = "Deux bus"
        corrected.lives = .commune(2, point: Coordinate(longitude: 6.72, latitude: 47.62))
        #expect(try store.upsert(corrected) == .updated)
        try store.decide(MentionWords(text: "Ruelle du héron"), as: PlaceMention.commune(2).placement, by: "Anne")
        #expect(try store.check(isDeep: true).problems == [])
        try store.erase([1], by: "Anne", reason: "demandé")
        #expect(try store.check(isDeep: true).problems == [])
    }
}
