import NeedsModel
import SpatialStore

/// How many needs each occasion gave: a workshop on one day is one occasion, a need that came alone is one.
///
/// - Complexity: one pass over the needs that match.
struct OccasionSizes {
    private(set) var sizes: [Int] = []
    /// Occasions that were workshops or markets.
    private(set) var workshops = 0
    /// Distinct occasions of the needs of each place, by its code.
    private(set) var ofPlace: [String: Int] = [:]

    init(_ filter: NeedFilter, _ store: NeedsStore) throws {
        var counts: [Int: Int] = [:]
        var alone = 0
        var pairs: Set<UInt64> = []
        var perPlace: [Int: Int] = [:]
        let lists = try store.lists()
        try store.forEachNeed(matching: filter) { row, _ in
            let (occasion, place) = (row.occasionNumber, row.placeNumber)
            guard occasion != 0 else {
                alone += 1
                perPlace[place, default: 0] += 1
                return
            }
            counts[occasion, default: 0] += 1
            let pair = UInt64(truncatingIfNeeded: occasion) << 32 | UInt64(truncatingIfNeeded: place)
            if pairs.insert(pair).inserted { perPlace[place, default: 0] += 1 }
        }
        workshops = counts.count
        sizes = counts.keys.sorted().map { counts[$0] ?? 0 } + Array(repeating: 1, count: alone)
        for (place, count) in perPlace where lists.places.indices.contains(place) {
            if let code = lists.places[place].code { ofPlace[code, default: 0] += count }
        }
    }
}
