import GRDB
public import NeedsModel
import PlainText

/// One open import: takes needs one by one inside one transaction. It lives as long as the body of
/// `NeedsStore.importFile` and belongs to its thread. Memory does not grow with the number of needs.
public final class NeedImport: NeedIntake {
    /// What was done so far.
    public private(set) var changes = StoreChanges()

    private let path: String
    private let rows: NeedTable
    private let sources: NameTable
    private let kinds: NameTable
    private let themes: NameTable
    private let audiences: NameTable
    private let gatherings: GatheringTable
    private let mentions: MentionTable
    private let points: PointTable
    private let furtherThemes: FurtherThemeTable
    private let pages: FactPageChanges
    private let bulk: BulkLoad
    private let refused: RefusedRowTable
    private var keys = KeysOfImport()

    init(_ database: Database, path: String) throws {
        self.path = path
        bulk = try BulkLoad(database)
        rows = try NeedTable(database)
        sources = try NameTable(
            database, selection: "SELECT id, name FROM source", insertion: "INSERT INTO source (name) VALUES (?)")
        kinds = try NameTable.terms("kind", database)
        themes = try NameTable.terms("theme", database)
        audiences = try NameTable.terms("audience", database)
        gatherings = try GatheringTable(database)
        mentions = try MentionTable(database)
        points = try PointTable(database)
        furtherThemes = try FurtherThemeTable(database)
        pages = try FactPageChanges(database)
        refused = try RefusedRowTable(database)
    }

    /// Remembers that a row of a source was refused: where it stands (its line, or the number of the feature), and its
    /// identifier when it has one of its own.
    public func refuse(source: String, place: Int, key: String?) throws(NeedStoreError) {
        try translatingErrors(of: path) { try refused.note(source: try sources.number(source), place: place, key: key) }
    }

    /// Whether a need that is new was refused in an earlier import of its source; asked once for each.
    /// - Parameter place: nil when its identifier alone tells.
    public func comesBack(source: String, place: Int?, key: String?) throws(NeedStoreError) -> Bool {
        if refused.isEmpty { return false }
        return try translatingErrors(of: path) {
            try refused.take(source: try sources.number(source), place: place, key: key)
        }
    }

    /// Keeps a need under its source and source id: new, changed or as it was. What persons decided
    /// about its publication and its places stands against a later version of the file.
    @discardableResult
    public func upsert(_ need: PlacedNeed) throws(NeedStoreError) -> UpsertOutcome {
        let outcome = try translatingErrors(of: path) { try write(try record(of: need), need) }
        changes.count(outcome)
        return outcome
    }

    private func write(_ record: NeedRecordToWrite, _ need: PlacedNeed) throws -> UpsertOutcome {
        var record = record
        guard let stored = try stored(record, need) else {
            let number = try rows.insert(record, need)
            if bulk.isFirstImport {
                keys.insert(KeysOfImport.mark(source: record.source, key: need.sourceID), need: number)
            }
            try complete(record, need, number)
            return .inserted
        }
        try keepDecisions(in: &record, of: need, against: stored)
        guard try !isKept(record, need, stored) else { return .unchanged }
        try rows.update(stored.number, record, need)
        try points.remove(number: stored.number)
        try furtherThemes.remove(number: stored.number)
        try complete(record, need, stored.number)
        return .updated
    }

    private func stored(_ record: NeedRecordToWrite, _ need: PlacedNeed) throws -> StoredNeed? {
        guard bulk.isFirstImport else { return try rows.stored(source: record.source, key: need.sourceID) }
        return try keys.find(KeysOfImport.mark(source: record.source, key: need.sourceID)) { number in
            try rows.stored(number, source: record.source, key: need.sourceID)
        }
    }

    private func isKept(_ record: NeedRecordToWrite, _ need: PlacedNeed, _ stored: StoredNeed) throws -> Bool {
        try stored.says(record, need) && pages.facts(ofNeed: stored.number) == record.facts
            && points.says(need, number: stored.number) && furtherThemes.says(need.themes, number: stored.number)
    }

    private func complete(_ record: NeedRecordToWrite, _ need: PlacedNeed, _ number: Int64) throws {
        try points.insert(need, number: number)
        try furtherThemes.insert(need.themes, record.facts.themes, number: number)
        try pages.set(record.facts, need: number)
    }

    private func record(of need: PlacedNeed) throws -> NeedRecordToWrite {
        try need.refuseUnusable()
        let source = try sources.number(need.source)
        var facts = NeedFacts()
        if need.themes.count == 1, let only = need.themes.first, only.weight == 1 {
            facts.theme = UInt32(try themes.number(only.theme))
        } else {
            facts.setThemes(
                try need.themes.map { ThemeFact(theme: UInt32(try themes.number($0.theme)), weight: $0.weight) })
        }
        facts.kind = UInt32(try kinds.number(need.kind))
        facts.audience = UInt32(try need.audience.map { try audiences.number($0) } ?? 0)
        facts.voices = UInt32(need.voices)
        facts.day = UInt32(need.collectedOn?.number ?? 0)
        facts.gathering = UInt32(truncatingIfNeeded: try gatherings.number(of: need, source: source))
        facts.isPublic = need.isPublic
        let greatest = max(facts.theme, facts.kind, facts.audience, facts.themes.map(\.theme).max() ?? 0)
        guard greatest <= NeedFacts.largestTerm else {
            throw NeedStoreError.unusableNeed(
                source: need.source, sourceID: need.sourceID, reason: "more than \(NeedFacts.largestTerm) terms")
        }
        var record = NeedRecordToWrite(
            source: source, facts: facts, concerns: try need.concerns.map(mentions.reference),
            lives: try need.lives.map(mentions.reference), heard: try need.heard.map(mentions.reference),
            moderation: need.moderation, hasConsent: need.hasConsent)
        record.settlePlace()
        return record
    }

    /// A moderator's word is stronger than a file's.
    private func keepDecisions(
        in record: inout NeedRecordToWrite, of need: PlacedNeed, against stored: StoredNeed
    ) throws {
        if stored.isModerated {
            record.moderation = stored.moderation
            record.facts.isPublic = stored.moderation == .published && need.hasConsent
        }
        record.concerns = try rows.decided(stored.concerns, need.concerns) ?? record.concerns
        record.lives = try rows.decided(stored.lives, need.lives) ?? record.lives
        record.heard = try rows.decided(stored.heard, need.heard) ?? record.heard
        record.settlePlace()
    }

    /// Writes what was gathered; the last thing before the end of the transaction.
    func finish(file: String, database: Database) throws {
        try pages.write()
        try rows.writeNextNumber()
        try gatherings.finish()
        try bulk.finish()
        guard changes.inserted + changes.updated > 0 else { return }
        try database.execute(
            sql: "INSERT INTO import_log (file, inserted, updated, unchanged) VALUES (?, ?, ?, ?)",
            arguments: [file, changes.inserted, changes.updated, changes.unchanged])
        try database.advanceRevision()
    }
}
