import NeedsModel
import Testing

@testable import SpatialStore

@Suite("A hash never stands for what was said")
struct EqualHashTests {
    @Test("mentions with one fingerprint stay apart, and each is found again")
    func mentions() throws {
        let temporary = try TemporaryStore()
        let written: [PlaceMention] = [
            .commune(1), .commune(2), .ambiguous("Courcelles", between: [1, 2]),
            .ambiguous("Courcelles", context: "70", between: [1, 2]),
        ]
        try temporary.store.write { database in
            let first = try MentionTable(database, fingerprint: { _ in 7 })
            let numbers = try written.map { try first.reference($0).number }
            #expect(Set(numbers).count == written.count)
            let second = try MentionTable(database, fingerprint: { _ in 7 })
            #expect(try written.map { try second.reference($0).number } == numbers)
        }
    }

    @Test("keys of an import with one mark are told apart by looking")
    func keys() {
        var keys = KeysOfImport()
        for need in 1...5_000 as ClosedRange<Int64> { keys.insert(9, need: need) }
        #expect(keys.find(9) { $0 == 4_321 ? $0 : nil } == 4_321)
        #expect(keys.find(9) { _ in nil as Int64? } == nil)
        #expect(keys.find(10) { $0 } == nil)
    }
}
