import GRDB

/// Gathers what one transaction does to the facts and writes each page in one go. A few pages are kept at a time.
final class FactPageChanges {
    private struct Entry {
        var number: Int64
        var page: FactPage
        var isChanged = false
        var lastUse: Int
    }

    private let table: FactPageTable
    private var entries: [Entry] = []
    private var latest = 0
    private var uses = 0
    private static let capacity = 32

    init(_ database: Database) throws { table = try FactPageTable(database) }

    /// Nil removes the need.
    func set(_ facts: NeedFacts?, need: Int64) throws {
        let entry = try entry(of: FactPage.number(ofNeed: need))
        entries[entry].page[FactPage.slot(ofNeed: need)] = facts
        entries[entry].isChanged = true
    }

    func facts(ofNeed need: Int64) throws -> NeedFacts? {
        let entry = try entry(of: FactPage.number(ofNeed: need))
        return entries[entry].page[FactPage.slot(ofNeed: need)]
    }

    func write() throws {
        for entry in entries.sorted(by: { $0.number < $1.number }) where entry.isChanged {
            try table.write(entry.page, number: entry.number)
        }
        entries.removeAll()
    }

    /// Where the page is kept; most often it is the one of the need before.
    private func entry(of number: Int64) throws -> Int {
        if latest < entries.count, entries[latest].number == number { return latest }
        uses += 1
        if let known = entries.firstIndex(where: { $0.number == number }) {
            latest = known
        } else if entries.count < FactPageChanges.capacity {
            entries.append(Entry(number: number, page: try table.page(number), lastUse: uses))
            latest = entries.count - 1
        } else {
            latest = entries.indices.min { entries[$0].lastUse < entries[$1].lastUse } ?? 0
            if entries[latest].isChanged { try table.write(entries[latest].page, number: entries[latest].number) }
            entries[latest] = Entry(number: number, page: try table.page(number), lastUse: uses)
        }
        entries[latest].lastUse = uses
        return latest
    }
}
