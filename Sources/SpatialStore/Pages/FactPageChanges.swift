import GRDB

/// Gathers what one transaction does to the facts and writes it page by page: needs in any order unpack each page once
/// in 65,536 changes, and memory does not grow with the number of needs.
final class FactPageChanges {
    private let table: FactPageTable
    private var changes: [Int64: NeedFacts?] = [:]
    /// The page that was looked at last; what was changed since is in `changes`.
    private var latest: (number: Int64, page: FactPage)?
    private static let capacity = 1 << 16

    init(_ database: Database) throws { table = try FactPageTable(database) }

    /// Nil removes the need.
    func set(_ facts: NeedFacts?, need: Int64) throws {
        changes.updateValue(facts, forKey: need)
        if changes.count == Self.capacity { try write() }
    }

    /// Quick for needs in the order of their numbers; each jump to another page unpacks it.
    func facts(ofNeed need: Int64) throws -> NeedFacts? {
        if let changed = changes[need] { return changed }
        let number = FactPage.number(ofNeed: need)
        if let latest, latest.number == number { return latest.page[FactPage.slot(ofNeed: need)] }
        let page = try table.page(number)
        latest = (number, page)
        return page[FactPage.slot(ofNeed: need)]
    }

    func write() throws {
        latest = nil
        let pages = Dictionary(grouping: changes) { FactPage.number(ofNeed: $0.key) }
        for (number, changes) in pages.sorted(by: { $0.key < $1.key }) {
            var page = try table.page(number)
            for (need, facts) in changes { page[FactPage.slot(ofNeed: need)] = facts }
            try table.write(page, number: number)
        }
        changes.removeAll(keepingCapacity: true)
    }
}
