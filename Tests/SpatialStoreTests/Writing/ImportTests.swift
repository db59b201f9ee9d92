import GeoTypes
import NeedsModel
import SpatialStore
import Testing

@Suite("Importing")
struct ImportTests {
    let temporary: TemporaryStore
    var store: NeedsStore { temporary.store }

    init() throws { temporary = try TemporaryStore() }

    @Test("the same file twice changes nothing, not even the revision")
    func idempotent() throws {
        var generator = RandomNeeds(seed: 7)
        let needs = (0..<200).map { generator.next(id: "n\($0)") }
        let first = try store.importFile("a.csv") { for need in needs { try $0.upsert(need) } }.changes
        #expect(first.inserted == 200)
        let revision = try store.revision()
        let second = try store.importFile("a.csv") { for need in needs { try $0.upsert(need) } }.changes
        #expect(second.unchanged == 200 && second.total == 200)
        #expect(try store.revision() == revision)
    }

    @Test("every change of what was said updates the need under its number")
    func updates() throws {
        let old = PlacedNeed.sample("a")
        try store.upsert(old)
        let changes: [(inout PlacedNeed) -> Void] = [
            { $0.text += " !" }, { $0.kind = "reve" }, { $0.themes = [] },
            { $0.themes.append(ThemeAssignment(theme: "energie")) },
            { $0.audience = "jeunesse" }, { $0.voices = 8 },
            { $0.collectedOn = CalendarDate(year: 2021, month: 9, day: 18) },
            { $0.gathering = .workshop("Marché") }, { $0.gathering = .alone }, { $0.concerns = .commune(2) },
            { $0.lives = .commune(1) },
            { $0.heard = .commune(1) },
            { $0.moderation = .pending }, { $0.hasConsent = false },
            { $0.concerns = .commune(1, point: Coordinate(longitude: 6.7, latitude: 47.6)) },
        ]
        for change in changes {
            var changed = old
            change(&changed)
            #expect(try store.upsert(changed) == .updated)
            #expect(try store.need(id: 1) == changed)
            #expect(try store.check().problems == [])
            #expect(try store.upsert(old) == .updated)
        }
        #expect(try store.need(id: 1) == old)
    }

    @Test("a need comes back as it went in, whatever it holds")
    func roundTrip() throws {
        var generator = RandomNeeds(seed: 99)
        let needs = (0..<150).map { generator.next(id: "n\($0)") }
        try store.importFile("a.csv") { for need in needs { try $0.upsert(need) } }
        for (index, need) in needs.enumerated() {
            #expect(try store.need(id: Int64(index + 1)) == need, "seed 99, need \(index)")
        }
    }

    @Test("the same key twice in one file: the later row counts")
    func duplicates() throws {
        var second = PlacedNeed.sample("a")
        second.voices = 5
        let report = try store.importFile("a.csv") { file in
            try file.upsert(.sample("a"))
            try file.upsert(second)
            try file.upsert(.sample("b"))
        }.changes
        #expect((report.inserted, report.updated) == (2, 1))
        #expect(try store.counts(CountQuery(by: [])).total == Tally(needs: 2, voices: 6, sources: 1, occasions: 1))
    }

    @Test("a dry run reports the same and keeps nothing")
    func dryRun() throws {
        try store.upsert(.sample("a"))
        let revision = try store.revision()
        let work: (NeedImport) throws -> Void = { file in
            for id in ["a", "b", "c"] { try file.upsert(.sample(id, voices: 2)) }
        }
        let rehearsal = try store.importFile("a.csv", isDryRun: true, body: work).changes
        #expect(try store.revision() == revision)
        #expect(try store.counts(CountQuery(by: [])).total.needs == 1)
        #expect(try store.importFile("a.csv", body: work).changes == rehearsal)
    }

    @Test("an error in the middle leaves the store as it was, indices included")
    func rollback() throws {
        struct Interrupted: Error {}
        #expect(throws: Interrupted.self) {
            try store.importFile("a.csv") { file in
                for number in 0..<500 { try file.upsert(.sample("\(number)")) }
                throw Interrupted()
            }
        }
        #expect(try store.counts(CountQuery(by: [])).total.needs == 0)
        #expect(try store.check().problems == [])
        try store.upsert(.sample("a"))
        #expect(try store.need(id: 1).sourceID == "a")
    }

    @Test("nobody sees a need before the whole file is in")
    func isolation() throws {
        let other = try NeedsStore(path: temporary.path, access: .readOnly)
        try store.importFile("a.csv") { file in
            for number in 0..<2_000 { try file.upsert(.sample("\(number)")) }
            #expect(try other.counts(CountQuery(by: [.commune])).total.needs == 0)
            #expect(try other.needs().isEmpty)
        }
        #expect(try other.counts(CountQuery(by: [.commune])).total.needs == 2_000)
    }

    @Test("a second import at the same time gives up with a clear error after its time-out")
    func busy() throws {
        let other = try NeedsStore(path: temporary.path, access: .readWrite, busyTimeoutSeconds: 0.05)
        try store.importFile("a.csv") { file in
            try file.upsert(.sample("a"))
            #expect(throws: NeedStoreError.busy(path: temporary.path)) { try other.upsert(.sample("b")) }
        }
        #expect(try other.upsert(.sample("b")) == .inserted)
    }

    @Test("a need that cannot be kept is refused with its key")
    func unusable() throws {
        var need = PlacedNeed.sample("a")
        need.voices = 0
        #expect(throws: NeedStoreError.unusableNeed(source: "sheet", sourceID: "a", reason: "0 voices")) {
            try store.upsert(need)
        }
        need = .sample("a")
        need.concerns?.placement.score = .nan
        #expect(throws: NeedStoreError.self) { try store.upsert(need) }
        need = .sample("a")
        need.concerns?.placement.point = Coordinate(longitude: 47, latitude: 200)
        #expect(throws: NeedStoreError.self) { try store.upsert(need) }
        need.concerns = .area(.commune, "75056")
        #expect(throws: NeedStoreError.unknownPlace(level: .commune, code: "75056")) { try store.upsert(need) }
        #expect(try store.check().problems == [])
    }

    @Test("a full disk is reported and nothing of the import stays")
    func diskFull() throws {
        try store.upsert(.sample("a"))
        try store.limitSize(toMorePages: 5)
        #expect(throws: NeedStoreError.diskFull(path: temporary.path)) {
            try store.importFile("a.csv") { file in
                for number in 0..<5_000 { try file.upsert(.sample("n\(number)")) }
            }
        }
        #expect(try store.counts(CountQuery(by: [])).total.needs == 1)
        #expect(try store.check().problems == [])
    }
}
