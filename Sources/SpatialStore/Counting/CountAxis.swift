import NeedsModel

/// The values of one dimension in the order in which they are printed, found by the numbers of the lists.
struct CountAxis {
    /// By rank, each once.
    let keys: [CountKey]
    /// By number: several numbers may mean one key.
    private let ranks: [UInt32]

    private init(_ keysOfNumbers: [CountKey], isBefore: (Int, Int) -> Bool) {
        var first: [CountKey: Int] = [:]
        for (number, key) in keysOfNumbers.enumerated() where first[key] == nil { first[key] = number }
        let ordered = first.values.sorted(by: isBefore)
        var rankOfKey: [CountKey: UInt32] = [:]
        for (rank, number) in ordered.enumerated() { rankOfKey[keysOfNumbers[number]] = UInt32(rank) }
        keys = ordered.map { keysOfNumbers[$0] }
        ranks = keysOfNumbers.map { rankOfKey[$0] ?? 0 }
    }

    /// Codes first, then what stands apart by level.
    static func places(_ dimension: CountDimension, _ lists: StoreLists) -> CountAxis {
        let keys = lists.places.map { $0.key(in: dimension) }
        let orders = keys.map(\.order)
        return CountAxis(keys) { orders[$0] < orders[$1] }
    }

    /// Words in the printed order of the vocabulary.
    static func terms(_ keys: [CountKey], _ positions: [Int]) -> CountAxis {
        CountAxis(keys) { (positions[$0], $0) < (positions[$1], $1) }
    }

    /// « Not stated » has number 0 and stands last.
    static func audiences(_ lists: StoreLists) -> CountAxis {
        let keys = lists.audiences.enumerated().map { CountKey.audience($0 == 0 ? nil : $1) }
        let positions = lists.audiencePositions.enumerated().map { $0 == 0 ? Int.max : $1 }
        return keys.isEmpty ? terms([.audience(nil)], [0]) : terms(keys, positions)
    }

    /// - Parameter months: year × 100 + month, in the order of their numbers.
    static func months(_ months: [UInt32]) -> CountAxis {
        let values = months.map { CountMonth(year: Int($0) / 100, month: Int($0) % 100) }
        return CountAxis(values.map { .month($0) }) { left, right in
            guard let left = values[left] else { return false }
            return values[right].map { left < $0 } ?? true
        }
    }

    @inline(__always)
    func rank(_ number: UInt32) -> Int { Int(number) < ranks.count ? Int(ranks[Int(number)]) : 0 }
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
