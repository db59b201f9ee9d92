import Foundation
import GeoTypes
import NeedsModel
import SpatialStore
import Testing

@Suite("Erasure")
struct ErasureTests {
    let temporary: TemporaryStore
    var store: NeedsStore { temporary.store }

    init() throws { temporary = try TemporaryStore() }

    /// Every text of it bears the mark, in words that nobody else says.
    private func marked(_ id: String = "quetzal-1") -> PlacedNeed {
        var need = PlacedNeed.sample(id)
        need.source = "quetzal.csv"
        need.text = "Un bus pour le quetzal, " + String(repeating: "quetzal ", count: 3_000)
        need.kind = "genre quetzal"
        need.themes = [
            ThemeAssignment(theme: "quetzal-un", assignedBy: "quetzal"),
            ThemeAssignment(theme: "quetzal-deux", weight: 0.5, assignedBy: "quetzal"),
        ]
        need.audience = "public quetzal"
        need.gathering = .workshop("Atelier quetzal")
        need.concerns = .ambiguous("Impasse du quetzal", context: "quetzal", between: [1, 2])
        need.lives = .commune(1, point: Coordinate(longitude: 6.71, latitude: 47.61))
        need.lives?.words.text = "quetzal : 6.71, 47.61"
        return need
    }

    /// From a file whose name holds nothing: names of files stay in the log of imports.
    private func keep(_ need: PlacedNeed) throws { try store.importFile("a.csv") { try $0.upsert(need) } }

    /// Files of the database in which the word stands, as bytes.
    private func filesHolding(_ word: String) throws -> [String] {
        let names = try FileManager.default.contentsOfDirectory(atPath: temporary.folder.path)
        return try names.filter { name in
            try Data(contentsOf: URL(fileURLWithPath: temporary.folder.file(name))).range(of: Data(word.utf8)) != nil
        }
    }

    @Test("no byte of an erased need stays in any file of the database, whatever it was")
    func bytes() throws {
        try store.importFile("a.csv") { file in
            for id in 1...50 { try file.upsert(.sample("\(id)")) }
            try file.upsert(marked())
        }
        // Earlier versions of the same row, a decision on its place, a word of a moderator that quotes it.
        var corrected = marked()
        corrected.text = "Un quetzal de moins"
        corrected.lives = .area(.none, nil)
        corrected.lives?.words.text = "rue du quetzal"
        try keep(corrected)
        try store.decide(
            MentionWords(text: "Impasse du quetzal", context: "quetzal"), as: PlaceMention.commune(2).placement,
            by: "Anne", note: "le quetzal")
        try store.setModeration(needID: 51, to: .hidden, by: "Anne", reason: "nomme le quetzal")
        #expect(try !filesHolding("quetzal").isEmpty)
        try store.erase([51], by: "Anne", reason: "demandé")
        #expect(try filesHolding("quetzal") == [])
        #expect(try store.check(isDeep: true).problems == [])
        try store.close()
        #expect(try filesHolding("quetzal") == [])
    }

    @Test("what other needs say stays, and so does who erased, when and why")
    func others() throws {
        try keep(marked())
        try keep(marked("quetzal-2"))
        try store.erase([1], by: "Anne", reason: "demandé")
        var left = marked("quetzal-2")
        left.holds = []
        #expect(try store.need(id: 2) == left)
        #expect(try store.waitingMentions().map(\.needs) == [1])
        let decisions = try store.story(ofNeed: 1).decisions
        #expect(decisions.map(\.kind) == [.erase])
        #expect(decisions.map(\.decidedBy) == ["Anne"])
        #expect(decisions.map(\.reason) == ["demandé"])
        #expect(throws: NeedStoreError.needNotFound(1)) { try store.need(id: 1) }
    }

    @Test("the file does not bring it back, corrected or under another name; its number is not given again")
    func returning() throws {
        try keep(marked())
        try store.upsert(.sample("b"))
        try store.erase([1], by: "Anne", reason: "demandé")
        var corrected = marked()
        corrected.text = "Un quetzal de moins"
        var renamed = marked()
        renamed.source = "copie.csv"
        renamed.sourceID = "7"
        let again = try store.importFile("a.csv") { file in
            for need in [marked(), corrected, renamed, .sample("b")] { try file.upsert(need) }
        }
        #expect(again.changes.erased == 3)
        #expect(again.changes.unchanged == 1)
        #expect(try filesHolding("quetzal") == [])
        try store.upsert(.sample("c"))
        #expect(try store.needs().map(\.id) == [2, 3])
        #expect(try store.check(isDeep: true).problems == [])
    }

    @Test("somebody who says the very same is not kept out")
    func twins() throws {
        try keep(marked())
        try keep(marked("quetzal-2"))
        try store.erase([1], by: "Anne", reason: "demandé")
        #expect(try store.upsert(marked("quetzal-2")) == .unchanged)
    }

    @Test("the revision moves and every count stays right")
    func counts() throws {
        for id in ["a", "b", "c"] { try store.upsert(.sample(id, voices: 3)) }
        let before = try store.revision()
        let outcome = try store.erase([2], by: "Anne", reason: "demandé")
        #expect(outcome.erased == 1)
        #expect(try store.revision() > before)
        #expect(try store.counts(CountQuery(by: [])).total.needs == 2)
        #expect(try store.counts(CountQuery(by: [])).total.voices == 6)
    }

    @Test("one number that nobody has erases nothing of the others")
    func unknown() throws {
        try store.upsert(.sample("a"))
        #expect(throws: NeedStoreError.needNotFound(9)) { try store.erase([1, 9], by: "Anne", reason: "demandé") }
        #expect(try store.needs().count == 1)
    }

    @Test("while another program reads, the log still holds it, which is said; the same again finishes it")
    func reader() throws {
        let store = try NeedsStore(path: temporary.path, access: .readWrite, busyTimeoutSeconds: 0.2)
        try keep(marked())
        let reader = try RawDatabase(temporary.path)
        try reader.execute("BEGIN")
        #expect(try reader.number("SELECT count(*) FROM need") == 1)
        #expect(throws: NeedStoreError.erasureUnfinished(path: temporary.path, isBeingRead: true)) {
            try store.erase([1], by: "Anne", reason: "demandé")
        }
        #expect(try !store.hasNeeds())
        try reader.execute("COMMIT")
        #expect(try store.erase([1], by: "Anne", reason: "demandé").erasedBefore == 1)
        #expect(try filesHolding("quetzal") == [])
    }

    @Test("every table that keeps rows of one need is emptied of it")
    func tables() throws {
        let raw = try RawDatabase(temporary.path)
        let tables = try raw.texts(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL TABLE%'")
        let found = try tables.filter { table in
            try raw.number("SELECT count(*) FROM pragma_table_info('\(table)') WHERE name = 'need_id'") > 0
        }
        let known = [
            "need_further_theme", "hold", "imported_hold", "imported_further_theme", "decision_about_need",
        ]
        #expect(Set(found) == Set(known), "add it to Erasure.tables, then here")
    }
}
