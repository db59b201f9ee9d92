import NeedsModel

/// What became of the places of many needs, for the report.
struct PlacementSum: Sendable {
    /// Needs by status of the effective place.
    private(set) var statuses: [PlacementStatus: Int] = [:]
    /// Needs by level of the effective place.
    private(set) var levels: [PlacementLevel: Int] = [:]
    /// Needs with a place that a person should look at.
    private(set) var waiting = 0
    /// Of these, needs that count at an EPCI or the whole territory until somebody decides which place was meant.
    private(set) var standingAbove = 0
    /// Needs that name no workshop and did not come alone: those of one day are one source.
    private(set) var withoutWorkshop = 0

    mutating func add(_ need: PlacedNeed) {
        if need.gathering == .file { withoutWorkshop += 1 }
        let mentions = [need.concerns, need.lives, need.heard]
        if mentions.contains(where: { $0?.placement.awaitsReview == true }) { waiting += 1 }
        guard let place = need.effectivePlace?.mention.placement else {
            statuses[.empty, default: 0] += 1
            levels[.none, default: 0] += 1
            return
        }
        if place.standsAbove { standingAbove += 1 }
        statuses[place.status, default: 0] += 1
        levels[place.level, default: 0] += 1
    }

    /// Needs that were added and turned out not to be taken.
    mutating func remove(_ other: PlacementSum) {
        waiting -= other.waiting
        standingAbove -= other.standingAbove
        withoutWorkshop -= other.withoutWorkshop
        statuses = PlacementSum.difference(statuses, other.statuses)
        levels = PlacementSum.difference(levels, other.levels)
    }

    private static func difference<Key>(_ all: [Key: Int], _ part: [Key: Int]) -> [Key: Int] {
        all.merging(part.mapValues { -$0 }, uniquingKeysWith: +).filter { $0.value != 0 }
    }
}
