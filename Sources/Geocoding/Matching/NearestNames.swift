/// The names nearest to a misspelling, each place once at its least cost.
struct NearestNames: Sendable {
    struct Item: Sendable {
        var place: PlaceReference
        var name: Int32
        /// Half edits.
        var cost: Int
        var edits: Int
        var beginning: NameBeginning
        /// Letters of the form that was met, in the index.
        var start: Int32
        var length: Int
        var soundsAlike: Bool
        var isShort: Bool

        /// Whole names before beginnings of names, communes before what was added later.
        var key: (Int, Int, Int32) { (cost, isShort ? 1 : 0, name) }
    }

    private var items: [Item] = []

    mutating func clear() { items.removeAll(keepingCapacity: true) }

    mutating func add(_ item: Item) {
        if let same = items.firstIndex(where: { $0.place == item.place }) {
            if item.cost < items[same].cost { items[same] = item }
        } else {
            items.append(item)
        }
    }

    mutating func keep(_ allowed: [Item]) { items = allowed }

    /// Least cost first; equal ones in the gazetteer's order.
    func best(where isAllowed: (Item) -> Bool) -> Item? {
        var best: Item?
        for item in items where isAllowed(item) {
            guard let current = best else {
                best = item
                continue
            }
            if item.key < current.key { best = item }
        }
        return best
    }

    func all(where isAllowed: (Item) -> Bool) -> [Item] {
        items.filter(isAllowed).sorted { $0.key < $1.key }
    }
}
