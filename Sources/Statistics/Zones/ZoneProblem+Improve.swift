extension ZoneProblem {
    /// More zones, or more compact ones, until nothing changes: (a) a zone that holds twice enough is cut in two or more;
    /// (b) two neighbours that hold three times enough, in three or more; (c) two neighbours are cut anew where that
    /// leaves less border between them. Zones in the order of their first area. Every step gains zones or compactness, so
    /// it ends.
    public func improved(_ start: AdaptiveZones) -> AdaptiveZones {
        var zones = start.zones
        while let next = step(zones) { zones = next }
        return AdaptiveZones(zones, self)
    }

    private func step(_ zones: [[Int]]) -> [[Int]]? {
        let cutter = ZoneCutter(problem: self)
        for (place, zone) in zones.enumerated() where count(of: zone) >= 2 * least && zone.count > 1 {
            if let cut = cutter.cut(zone), cut.parts.count >= 2 { return replaced(zones, [place], by: cut.parts) }
        }
        for pair in adjacentPairs(zones) where count(of: zones[pair.0]) + count(of: zones[pair.1]) >= 3 * least {
            let cut = cutter.cut(zones[pair.0] + zones[pair.1])
            if let cut, cut.parts.count >= 3 { return replaced(zones, [pair.0, pair.1], by: cut.parts) }
        }
        for pair in adjacentPairs(zones) {
            let inner = innerBorder(zones[pair.0]) + innerBorder(zones[pair.1])
            let cut = cutter.cut(zones[pair.0] + zones[pair.1])
            if let cut, cut.parts.count == 2, cut.innerBorder > inner {
                return replaced(zones, [pair.0, pair.1], by: cut.parts)
            }
        }
        return nil
    }

    private func adjacentPairs(_ zones: [[Int]]) -> [(Int, Int)] {
        zones.indices.flatMap { first in
            let own = Set(zones[first])
            return zones.indices.filter {
                $0 > first && groups[zones[$0][0]] == groups[zones[first][0]] && border(zones[$0], own) > 0
            }.map { (first, $0) }
        }
    }

    private func replaced(_ zones: [[Int]], _ places: [Int], by parts: [[Int]]) -> [[Int]] {
        let kept = zones.indices.filter { !places.contains($0) }.map { zones[$0] }
        return (kept + parts.map { $0.sorted() }).sorted { $0[0] < $1[0] }
    }
}
