extension ZoneProblem {
    /// Merges the weakest zone of each group until every zone holds enough. The weakest is least by contributors,
    /// inhabitants, first area; it joins the neighbour that is deficient too, then that of the longest shared border, then
    /// the first. A group with too few in all stays one zone. O(areas²) for each group.
    public func greedy() -> AdaptiveZones {
        let members = Dictionary(grouping: counts.indices, by: { groups[$0] })
        let zones = members.keys.sorted().flatMap { group in merged((members[group] ?? []).map { [$0] }) }
        return AdaptiveZones(zones, self)
    }

    private func merged(_ start: [[Int]]) -> [[Int]] {
        var zones = start
        // Parts of a group that touch nothing else of it cannot be merged.
        var stuck = Set<Int>()
        while zones.count > 1 {
            let deficient = zones.indices.filter { count(of: zones[$0]) < least && !stuck.contains(zones[$0][0]) }
            let weakest = deficient.min { weakness(zones[$0]) < weakness(zones[$1]) }
            guard let weakest else { break }
            let own = Set(zones[weakest])
            let neighbours = zones.indices.filter { $0 != weakest }
                .map { (zone: $0, border: border(zones[$0], own)) }.filter { $0.border > 0 }
            guard let chosen = neighbours.min(by: { rank($0, zones) < rank($1, zones) })?.zone else {
                stuck.insert(zones[weakest][0])
                continue
            }
            zones[chosen] = (zones[chosen] + zones[weakest]).sorted()
            zones.remove(at: weakest)
        }
        return zones
    }

    private func weakness(_ zone: [Int]) -> (Int, Int, Int) {
        (count(of: zone), zone.reduce(0) { $0 + populations[$1] }, zone[0])
    }

    private func rank(_ neighbour: (zone: Int, border: Int), _ zones: [[Int]]) -> (Int, Int, Int) {
        let members = zones[neighbour.zone]
        return (count(of: members) < least ? 0 : 1, -neighbour.border, members[0])
    }
}
