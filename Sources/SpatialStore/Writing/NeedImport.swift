import GRDB
public import NeedsModel
import PlainText

/// One open import: takes needs one by one inside one transaction. It lives as long as the body of
/// `NeedsStore.importFile` and belongs to its thread. Memory does not grow with the number of needs.
public final class NeedImport: NeedIntake {
    /// What was done so far.
    public internal(set) var changes = StoreChanges()
    /// Needs that were hidden because their file does not have them any more.
    var withdrawn = 0
    /// Needs of which that ended.
    var cameBack = 0
    public internal(set) var decided = DecidedNeeds()
    private(set) var visit: SourceVisit

    private let path: String
    private let program: String
    private let erased: ErasedMarks?
    let rows: NeedTable
    private let sources: NameTable
    private let kinds: NameTable
    private let themes: NameTable
    private let audiences: NameTable
    let gatherings: GatheringTable
    let mentions: MentionTable
    let points: PointTable
    let furtherThemes: FurtherThemeTable
    let holds: HoldTable
    let pages: FactPageChanges
    let bulk: BulkLoad
    private let refused: RefusedRowTable
    private var keys = KeysOfImport()
    private let database: Database
    /// What only needs on which persons decided take.
    private(set) lazy var deciding = Result { try DecidingTables(database) }

    init(_ database: Database, path: String, program: String) throws {
        self.path = path
        self.program = program
        erased = try ErasedMarks(known: database)
        self.database = database
        bulk = try BulkLoad(database)
        rows = try NeedTable(database)
        visit = SourceVisit(firstNew: rows.nextNumber)
        sources = try NameTable(
            database, selection: "SELECT id, name FROM source", insertion: "INSERT INTO source (name) VALUES (?)")
        kinds = try NameTable.terms("kind", database)
        themes = try NameTable.terms("theme", database)
        audiences = try NameTable.terms("audience", database)
        gatherings = try GatheringTable(database)
        mentions = try MentionTable(database)
        points = try PointTable(database)
        furtherThemes = try FurtherThemeTable(database)
        holds = try HoldTable(database)
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
    /// about it and its places stands against a later version of the file; what was erased stays erased.
    @discardableResult
    public func upsert(_ need: PlacedNeed, line: Int?) throws(NeedStoreError) -> UpsertOutcome {
        let outcome = try asking { _ -> UpsertOutcome in
            // Before any of its words is written anywhere.
            if let erased,
                try erased.keepOut(need, isStored: { try rows.holds(source: need.source, key: need.sourceID) })
            {
                return .erased
            }
            var record = try record(of: need)
            record.line = line
            visit.come(need, from: record.source)
            return try write(record, need)
        }
        changes.count(outcome)
        return outcome
    }

    /// Asks the database of this transaction.
    func asking<Value>(_ body: (Database) throws -> Value) throws(NeedStoreError) -> Value {
        try translatingErrors(of: path) { try body(database) }
    }

    /// There were needs before this import.
    public var hadNeeds: Bool { !bulk.isFirstImport }

    /// Takes out a need that this import put in; nobody has seen it.
    func remove(_ number: Int64) throws {
        try pages.set(nil, need: number)
        try points.remove(number: number)
        try furtherThemes.remove(number: number)
        try holds.remove(number: number)
        try database.execute(sql: "DELETE FROM need WHERE id = ?", arguments: [number])
    }

    /// Makes a need what a row says that came under another key, which must be free: its number stays, and what persons
    /// decided.
    func replace(_ number: Int64, by need: PlacedNeed) throws {
        for table in ["need", "imported_need"] {
            try database.execute(
                sql: "UPDATE \(table) SET source_key = ? WHERE id = ?", arguments: [need.sourceID, number])
        }
        _ = try write(try record(of: need), need)
    }

    private func write(_ record: NeedRecordToWrite, _ need: PlacedNeed) throws -> UpsertOutcome {
        var record = record
        guard var stored = try stored(record, need) else {
            let number = try rows.insert(record, need)
            if bulk.isFirstImport {
                keys.insert(KeysOfImport.mark(source: record.source, key: need.sourceID), need: number)
            }
            try complete(record, need, number)
            return .inserted
        }
        visit.meet(stored.number, isStranger: stored.isStranger(to: need.text))
        let isModerated = stored.isModerated
        if isModerated {
            try restore(stored.number)
            stored = try self.stored(record, need) ?? stored
        }
        try keepDecidedPlaces(in: &record, of: need, against: stored)
        let isKept = try isKept(record, need, stored)
        if !isKept { try replace(stored, by: record, need) }
        if isModerated {
            if !isKept { try deciding.get().versions.keep(stored.number) }
            try decideAgain(stored.number)
            if let now = try self.stored(record, need) { note(now, said: need) }
        }
        return isKept ? .unchanged : .updated
    }

    private func replace(_ stored: StoredNeed, by record: NeedRecordToWrite, _ need: PlacedNeed) throws {
        try rows.update(stored.number, record, need)
        try rows.setOrigin(stored.number, record)
        try points.remove(number: stored.number)
        try furtherThemes.remove(number: stored.number)
        if stored.moderation != .published { try holds.remove(number: stored.number) }
        try complete(record, need, stored.number)
    }

    private func stored(_ record: NeedRecordToWrite, _ need: PlacedNeed) throws -> StoredNeed? {
        guard bulk.isFirstImport else { return try rows.stored(source: record.source, key: need.sourceID) }
        return try keys.find(KeysOfImport.mark(source: record.source, key: need.sourceID)) { number in
            try rows.stored(number, source: record.source, key: need.sourceID)
        }
    }

    private func isKept(_ record: NeedRecordToWrite, _ need: PlacedNeed, _ stored: StoredNeed) throws -> Bool {
        try stored.says(record, need) && points.says(need, number: stored.number)
            && furtherThemes.says(need.themes, record.facts.themes, number: stored.number)
            && (need.moderation == .published || holds.says(need.holds, number: stored.number))
    }

    func complete(_ record: NeedRecordToWrite, _ need: PlacedNeed, _ number: Int64) throws {
        try points.insert(need, number: number)
        try furtherThemes.insert(need.themes, record.facts.themes, number: number)
        if need.moderation != .published { try holds.insert(need.holds, number: number) }
        try pages.set(record.facts, need: number)
    }

    private func record(of need: PlacedNeed) throws -> NeedRecordToWrite {
        try record(of: need) { _, mention in try mentions.reference(mention) }
    }

    /// - Parameter reference: finds the row of a place.
    func record(
        of need: PlacedNeed, _ reference: (PlaceRole, PlaceMention) throws -> MentionReference?
    ) throws -> NeedRecordToWrite {
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
            source: source, facts: facts, concerns: try need.concerns.flatMap { try reference(.concerns, $0) },
            lives: try need.lives.flatMap { try reference(.lives, $0) },
            heard: try need.heard.flatMap { try reference(.heard, $0) },
            moderation: need.moderation, hasConsent: need.hasConsent)
        record.settlePlace()
        return record
    }

    /// A person's word is stronger than a file's.
    private func keepDecidedPlaces(
        in record: inout NeedRecordToWrite, of need: PlacedNeed, against stored: StoredNeed
    ) throws {
        record.concerns = try rows.decided(stored.concerns, need.concerns) ?? record.concerns
        record.lives = try rows.decided(stored.lives, need.lives) ?? record.lives
        record.heard = try rows.decided(stored.heard, need.heard) ?? record.heard
        record.settlePlace()
    }

    /// Writes what was gathered; the last thing before the end of the transaction.
    func finish(file: String, database: Database) throws {
        try pages.write()
        // Numbers of rows that were all taken out again were seen by nobody: they are free.
        if changes.inserted > 0 { try rows.writeNextNumber() }
        try gatherings.finish()
        try bulk.finish()
        try points.finish()
        guard changes.inserted + changes.updated + withdrawn + cameBack > 0 else { return }
        try rows.logImport(file, by: program, changes)
        try database.advanceRevision()
    }
}
