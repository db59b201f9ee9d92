import GRDB

/// Gathers what one transaction does to the facts and writes each page in one go. A few pages are kept at a time.
final class FactPageChanges {
    private let table: FactPageTable
    private var pages: [Int64: (page: FactPage, isChanged: Bool, lastUse: Int)] = [:]
    private var uses = 0
    private static let capacity = 32

    init(_ database: Database) throws { table = try FactPageTable(database) }

    /// Nil removes the need.
    func set(_ facts: NeedFacts?, need: Int64) throws {
        let number = FactPage.number(ofNeed: need)
        let slot = FactPage.slot(ofNeed: need)
        try load(number)
        pages[number]?.page[slot] = facts
        pages[number]?.isChanged = true
    }

    func facts(ofNeed need: Int64) throws -> NeedFacts? {
        let number = FactPage.number(ofNeed: need)
        try load(number)
        return pages[number]?.page[FactPage.slot(ofNeed: need)]
    }

    func write() throws {
        for (number, entry) in pages.sorted(by: { $0.key < $1.key }) where entry.isChanged {
            try table.write(entry.page, number: number)
        }
        pages.removeAll()
    }

    private func load(_ number: Int64) throws {
        uses += 1
        if pages[number] != nil {
            pages[number]?.lastUse = uses
            return
        }
        if pages.count >= FactPageChanges.capacity,
            let oldest = pages.min(by: { $0.value.lastUse < $1.value.lastUse })?.key,
            let entry = pages.removeValue(forKey: oldest), entry.isChanged
        {
            try table.write(entry.page, number: oldest)
        }
        pages[number] = (try table.page(number), false, uses)
    }
}
