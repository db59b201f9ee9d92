import NeedsModel

/// What became of the places of many needs, for the report.
struct PlacementSum: Sendable {
    /// Needs by status of the effective place.
    private(set) var statuses: [PlacementStatus: Int] = [:]
    /// Needs by level of the effective place.
    private(set) var levels: [PlacementLevel: Int] = [:]
    /// Needs with a place that a person should look at.
    private(set) var waiting = 0
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
        statuses[place.status, default: 0] += 1
        levels[place.level, default: 0] += 1
    }
}
