import NeedsModel

/// The cell of a need in a table of counts: a group of places and numbers of the lists, 0 for what the
/// table does not ask.
struct CountCell: Hashable {
    var placeGroup: UInt32
    var month: UInt32
    var theme: UInt16
    var kind: UInt16
    var audience: UInt16

    // One hash of one word costs a third of five fields.
    func hash(into hasher: inout Hasher) {
        let words = UInt64(placeGroup) << 32 | UInt64(month)
        hasher.combine(words ^ (UInt64(theme) << 44 | UInt64(kind) << 52 | UInt64(audience) << 22))
    }
}

/// Turns numbers into the keys of a query, and orders them.
struct CountGrouping {
    let dimensions: [CountDimension]
    let lists: StoreLists
    /// By number of the place.
    let groupOfPlace: [UInt32]
    /// By group: one key for each place dimension, with its rank among the keys of that dimension.
    private let placeKeys: [[(key: CountKey, rank: Int)]]

    init(_ dimensions: [CountDimension], _ lists: StoreLists) {
        self.dimensions = dimensions
        self.lists = lists
        let keysOfPlaces = lists.places.map { place in
            dimensions.filter(\.isPlace).map { place.key(in: $0) }
        }
        let width = dimensions.count { $0.isPlace }
        let ranks = (0..<width).map { column in
            CountGrouping.ranks(keysOfPlaces.map { $0[column] })
        }
        var groups: [[CountKey]: UInt32] = [:]
        var placeKeys: [[(key: CountKey, rank: Int)]] = []
        groupOfPlace = keysOfPlaces.map { keys in
            if let group = groups[keys] { return group }
            let group = UInt32(truncatingIfNeeded: placeKeys.count)
            groups[keys] = group
            placeKeys.append(keys.enumerated().map { ($1, ranks[$0][$1] ?? 0) })
            return group
        }
        self.placeKeys = placeKeys
    }

    var groupCount: Int { placeKeys.count }

    /// The keys in the query's order, and a number by which rows are sorted.
    func row(_ cell: CountCell) -> (keys: [CountKey], rank: UInt128) {
        var keys: [CountKey] = []
        keys.reserveCapacity(dimensions.count)
        var rank: UInt128 = 0
        var places = (placeKeys[checked: Int(cell.placeGroup)] ?? []).makeIterator()
        for dimension in dimensions {
            let next: (key: CountKey, rank: Int)?
            switch dimension {
            case .commune, .epci, .department: next = places.next()
            case .theme: next = theme(Int(cell.theme))
            case .kind:
                next = lists.kinds[checked: Int(cell.kind)].map {
                    (.kind($0), lists.kindPositions[checked: Int(cell.kind)] ?? 0)
                }
            case .audience: next = audience(Int(cell.audience))
            case .month: next = month(Int(cell.month))
            }
            guard let next else { continue }
            keys.append(next.key)
            rank = rank << CountGrouping.rankWidth(dimension) | UInt128(truncatingIfNeeded: next.rank)
        }
        return (keys, rank)
    }

    private func theme(_ number: Int) -> (key: CountKey, rank: Int)? {
        lists.themes[checked: number].map { (.theme($0), lists.themePositions[checked: number] ?? 0) }
    }

    private func audience(_ number: Int) -> (key: CountKey, rank: Int)? {
        guard number != 0 else { return (.audience(nil), 1 << 20 - 1) }
        return lists.audiences[checked: number].map {
            (.audience($0), lists.audiencePositions[checked: number] ?? 0)
        }
    }

    private func month(_ number: Int) -> (key: CountKey, rank: Int)? {
        guard number != 0 else { return (.month(nil), 1 << 20 - 1) }
        return (.month(CountMonth(year: number / 100, month: number % 100)), number)
    }

    /// Bits that hold every rank; the seven dimensions together fill 127.
    private static func rankWidth(_ dimension: CountDimension) -> UInt128 {
        switch dimension {
        case .commune: 24
        case .epci: 14
        case .department: 9
        case .theme, .kind, .audience, .month: 20
        }
    }

    /// Codes first, then what stands apart by level.
    private static func ranks(_ keys: [CountKey]) -> [CountKey: Int] {
        let distinct = Set(keys).map { (order: $0.order, key: $0) }
        let sorted = distinct.sorted { $0.order < $1.order }
        return Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1.key, $0) })
    }
}

extension CountKey {
    fileprivate var order: (Int, String) {
        guard case .apart(let level) = self else { return (0, code) }
        return (1 + (PlacementLevel.allCases.firstIndex(of: level) ?? 0), "")
    }
}

extension PublishedPlace {
    /// What a place is to a dimension: one of its areas, or apart at its own level.
    fileprivate func key(in dimension: CountDimension) -> CountKey {
        switch (dimension, id) {
        case (.commune, .commune), (.epci, .epci), (.department, .department): .area(id)
        case (.epci, .commune): epci.map { .area(.epci($0)) } ?? .apart(level)
        case (.department, .commune): department.map { .area(.department($0)) } ?? .apart(level)
        default: .apart(level)
        }
    }
}
