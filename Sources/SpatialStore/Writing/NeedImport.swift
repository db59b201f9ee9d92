import GRDB
public import NeedsModel
import PlainText

/// One open import: takes needs one by one inside one transaction. It lives as long as the body of
/// `NeedsStore.importFile` and belongs to its thread. Memory does not grow with the number of needs.
public final class NeedImport {
    /// What was done so far.
    public private(set) var report = ImportReport()

    private let rows: NeedTable
    private let sources: NameTable
    private let kinds: NameTable
    private let themes: NameTable
    private let audiences: NameTable
    private let occasions: OccasionTable
    private let mentions: MentionTable
    private let points: PointTable
    private let furtherThemes: FurtherThemeTable
    private let tally: TallyChanges
    private let bulk: BulkLoad

    init(_ database: Database) throws {
        bulk = try BulkLoad(database)
        rows = try NeedTable(database)
        sources = try NameTable(
            database, selection: "SELECT id, name FROM source", insertion: "INSERT INTO source (name) VALUES (?)")
        kinds = try NameTable.terms("kind", database)
        themes = try NameTable.terms("theme", database)
        audiences = try NameTable.terms("audience", database)
        occasions = try OccasionTable(database)
        mentions = try MentionTable(database)
        points = try PointTable(database)
        furtherThemes = try FurtherThemeTable(database)
        tally = try TallyChanges(database)
    }

    /// Keeps a need under its source and source id: new, changed or as it was. What persons decided
    /// about its publication and its places stands against a later version of the file.
    @discardableResult
    public func upsert(_ need: Need) throws -> UpsertOutcome {
        let record = try record(of: need)
        let outcome = try write(record, need)
        report.count(outcome)
        return outcome
    }

    private func write(_ record: NeedRecordToWrite, _ need: Need) throws -> UpsertOutcome {
        if bulk.isFirstImport, let number = try rows.insertIfNew(record, need) {
            try complete(record, need, number)
            return .inserted
        }
        guard let stored = try rows.stored(source: record.source, key: need.sourceID) else {
            guard let number = try rows.insertIfNew(record, need) else {
                throw StoreError.unusableNeed(
                    source: need.source, sourceID: need.sourceID, reason: "its key is neither new nor known")
            }
            try complete(record, need, number)
            return .inserted
        }
        var record = record
        try keepDecisions(in: &record, of: need, against: stored)
        guard !stored.says(record) else { return .unchanged }
        try tally.remove(stored.facts)
        try rows.update(stored.number, record, need)
        try points.remove(number: stored.number)
        try furtherThemes.remove(number: stored.number)
        try complete(record, need, stored.number)
        return .updated
    }

    private func complete(_ record: NeedRecordToWrite, _ need: Need, _ number: Int64) throws {
        try points.insert(need, number: number)
        try furtherThemes.insert(need.themes, number: number, themes: themes)
        try tally.add(record.facts)
    }

    private func record(of need: Need) throws -> NeedRecordToWrite {
        try need.refuseUnusable()
        let main = need.themes.first
        var record = NeedRecordToWrite(
            source: try sources.number(need.source),
            facts: NeedFacts(
                place: 0,
                theme: try main.map { try themes.number($0.theme) } ?? 0,
                kind: try kinds.number(need.kind),
                audience: try need.audience.map { try audiences.number($0) } ?? 0,
                collectedOn: need.collectedOn?.number ?? 0,
                voices: Int64(need.voices),
                isPublic: need.isPublic),
            occasion: try occasions.number(need.workshop, on: need.collectedOn),
            concerns: try need.concerns.map(mentions.reference),
            lives: try need.lives.map(mentions.reference),
            heard: try need.heard.map(mentions.reference),
            moderation: need.moderation,
            contentHash: ContentHash.of(need))
        guard max(record.facts.theme, record.facts.kind, record.facts.audience) <= TallyCell.largestTerm else {
            throw StoreError.unusableNeed(
                source: need.source, sourceID: need.sourceID, reason: "more than \(TallyCell.largestTerm) terms")
        }
        record.settlePlace()
        return record
    }

    /// A moderator's word is stronger than a file's.
    private func keepDecisions(
        in record: inout NeedRecordToWrite, of need: Need, against stored: StoredNeedRow
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
        try tally.write()
        try rows.writeNextNumber()
        try points.finish()
        try bulk.finish()
        guard report.inserted + report.updated > 0 else { return }
        try database.execute(
            sql: "INSERT INTO import_log (file, inserted, updated, unchanged) VALUES (?, ?, ?, ?)",
            arguments: [file, report.inserted, report.updated, report.unchanged])
        try database.advanceRevision()
    }
}
