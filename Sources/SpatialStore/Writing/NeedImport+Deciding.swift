import GRDB
import NeedsModel

/// Needs on which persons decided: the tables say what they are with every decision that stands, and what their file
/// says is kept beside.
extension NeedImport {
    /// Does to the need what was decided now. The caller logs the decision.
    func apply(_ changes: [NeedChange], by author: String, decision: Int64, to number: Int64) throws {
        let (versions, decisions, reader) = try deciding.get().parts
        let before = try reader.need(number)
        if try !versions.has(number) { try versions.keep(number) }
        var need = before
        for (rank, change) in changes.enumerated() {
            let decided = DecidedChange(change, basis: need.basis(of: change), by: author)
            try decisions.insert(decided, before: need, need: number, decision: decision, rank: rank)
            need.apply(decided)
        }
        try rewrite(number, as: need, was: before)
    }

    /// Makes the tables say of a need what its file says, with every decision that stands.
    func decideAgain(_ number: Int64) throws {
        let (versions, decisions, reader) = try deciding.get().parts
        let changes = try decisions.standing(on: number)
        if try versions.has(number) {
            try restore(number)
        } else if changes.isEmpty {
            return
        } else {
            try versions.keep(number)
        }
        guard !changes.isEmpty else { return try versions.forget(number) }
        let before = try reader.need(number)
        var need = before
        for change in changes { need.apply(change) }
        try rewrite(number, as: need, was: before)
    }

    /// Likewise of several, as all that is done in a transaction.
    func decideAgain(_ numbers: [Int64]) throws {
        for number in numbers { try decideAgain(number) }
        try finishDeciding()
    }

    /// Counts what became of a need by its decisions.
    func note(_ now: StoredNeed, said need: PlacedNeed) {
        if now.isModerated { decided.needs += 1 }
        decided.held += (now.moderation == .pending ? 1 : 0) - (need.moderation == .pending ? 1 : 0)
        decided.withoutConsent += (now.hasConsent ? 0 : 1) - (need.hasConsent ? 0 : 1)
    }

    /// Makes the tables say of a need what its file says, and nothing else.
    func restore(_ number: Int64) throws {
        let tables = try deciding.get()
        try tables.versions.restore(number)
        try pages.set(try tables.walk.facts(of: number), need: number)
        try tables.placing.settle(number, pages)
    }

    /// The last thing before the end of the transaction.
    func finishDeciding() throws {
        try pages.write()
        try gatherings.finish()
        try points.finish()
        try bulk.finish()
    }

    private func rewrite(_ number: Int64, as need: PlacedNeed, was before: PlacedNeed) throws {
        let placing = try deciding.get().placing
        let record = try record(of: need) { role, mention in
            // A mention that nobody changed may have been settled with its words: what the geocoder said is elsewhere.
            before[role] == mention ? try placing.mention(role, of: number) : try mentions.reference(mention)
        }
        try rows.update(number, record, need)
        try points.remove(number: number)
        try furtherThemes.remove(number: number)
        try holds.remove(number: number)
        try complete(record, need, number)
    }
}

/// Made when the first need with decisions comes: most imports have none.
final class DecidingTables {
    let versions: ImportedVersions
    let decisions: ChangeTable
    let reader: StoredNeedReader
    let walk: FactTableWalk
    let placing: NeedPlacing

    init(_ database: Database) throws {
        versions = try ImportedVersions(database)
        decisions = try ChangeTable(database)
        reader = try StoredNeedReader(database)
        walk = try FactTableWalk(database, isOfOneNeed: true)
        placing = try NeedPlacing(database)
    }

    var parts: (ImportedVersions, ChangeTable, StoredNeedReader) { (versions, decisions, reader) }
}
