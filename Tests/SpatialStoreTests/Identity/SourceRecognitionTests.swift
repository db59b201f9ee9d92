import NeedsModel
import SpatialStore
import Testing

@Suite("A source is recognised by what it brings")
struct SourceRecognitionTests {
    private func needs(_ source: String, _ texts: [String], at commune: Int = 1) -> [PlacedNeed] {
        texts.enumerated().map { place, text in
            var need = PlacedNeed.sample("\(place)", at: commune)
            (need.source, need.text) = (source, text)
            return need
        }
    }

    private static let texts = (0..<40).map { "Une demande bien à elle, la \($0 * 7_919)e" }

    @Test("the same bytes under another name are known under the first, and under their own they are not")
    func bytes() throws {
        let temporary = try TemporaryStore()
        let store = temporary.store
        defer { withExtendedLifetime(temporary) {} }
        let imprint = FileImprint(digest: 0xFFFF_0000_1111_2222, byteCount: 12)
        try store.importFile("a") { file in
            for need in needs("a", Self.texts) { try file.upsert(need) }
            #expect(try file.source(of: imprint) == nil)
            try file.remember(imprint)
        }
        try store.importFile("b") { file in
            try file.upsert(needs("b", ["autre chose"])[0])
            #expect(try file.source(of: imprint)?.name == "a")
            #expect(try file.source(of: imprint)?.importedOn?.split(separator: "-").count == 3)
            #expect(try file.source(of: FileImprint(digest: imprint.digest, byteCount: 13)) == nil)
        }
        try store.importFile("a") { file in
            try file.upsert(needs("a", Self.texts)[0])
            #expect(try file.source(of: imprint) == nil)
        }
    }

    @Test("rows that another source has, by key and words, are counted; the sample is spread over the file")
    func rows() throws {
        let temporary = try TemporaryStore()
        let store = temporary.store
        defer { withExtendedLifetime(temporary) {} }
        try store.importFile("a") { file in for need in needs("a", Self.texts) { try file.upsert(need) } }
        try store.importFile("b", isDryRun: true) { file in
            for need in needs("b", Self.texts.prefix(30) + Self.texts.suffix(10).map { $0 + " !" }) {
                try file.upsert(need)
            }
            let known = try file.sourceWithSameRows()
            #expect(known?.name == "a" && known?.shared == 30 && known?.compared == 40 && known?.isWhole == false)
            #expect(try file.sourceWithSameRows(sample: 10)?.compared == 10)
        }
        try store.importFile("a", isDryRun: true) { file in
            for need in needs("a", Self.texts) { try file.upsert(need) }
            #expect(try file.sourceWithSameRows() == nil)
        }
    }

    @Test("rows under the same keys that say something else altogether are strangers; corrected ones are not")
    func strangers() throws {
        let temporary = try TemporaryStore()
        let store = temporary.store
        defer { withExtendedLifetime(temporary) {} }
        let before = ["Un bus le dimanche", "Des bancs devant la mairie", "Une crèche ouverte tôt"]
        try store.importFile("a") { file in for need in needs("a", before) { try file.upsert(need) } }
        try store.importFile("a") { file in
            for need in needs("a", ["Un bus le samedi", "Moins de bruit la nuit", "Une crèche ouverte tôt"]) {
                try file.upsert(need)
            }
            #expect(file.meetings.all == 3)
            #expect(file.meetings.strangers == 1)
        }
    }
}
