/// Areas to be merged into zones that hold enough contributors, never across the borders of their groups.
public struct ZoneProblem: Sendable {
    /// Distinct contributors of each area, in the order of the codes.
    let counts: [Int]
    let populations: [Int]
    /// The group (EPCI) of each area: zones stay inside.
    let groups: [Int]
    let centres: [PlanePoint]
    let neighbourhood: Neighbourhood
    /// Least contributors of a zone.
    let least: Int

    /// Nil when the lists differ in length or `least` is below 1.
    public init?(
        areas: AreaCounts, groups: [Int], centres: [PlanePoint], neighbourhood: Neighbourhood, least: Int
    ) {
        guard groups.count == areas.areas, centres.count == areas.areas, neighbourhood.count == areas.areas, least > 0
        else { return nil }
        counts = areas.counts
        populations = areas.populations
        self.groups = groups
        self.centres = centres
        self.neighbourhood = neighbourhood
        self.least = least
    }

    /// No division has more zones: areas that suffice alone, and what the rest of each group suffices for.
    public var upperBound: Int {
        Dictionary(grouping: counts.indices, by: { groups[$0] }).values.reduce(0) { sum, members in
            let alone = members.count { counts[$0] >= least }
            let rest = members.reduce(0) { $0 + (counts[$1] >= least ? 0 : counts[$1]) }
            return sum + max(1, alone + rest / least)
        }
    }

    func count(of members: some Sequence<Int>) -> Int { members.reduce(0) { $0 + counts[$1] } }

    /// Border that two sets share, in millimetres.
    func border(_ first: [Int], _ second: Set<Int>) -> Int {
        var sum = 0
        for area in first {
            for link in neighbourhood.links[area] where second.contains(link.area) { sum += link.borderMillimetres }
        }
        return sum
    }

    /// Border that lies inside a set, in millimetres.
    func innerBorder(_ members: [Int]) -> Int { border(members, Set(members)) / 2 }
}

/// A division of areas into zones.
public struct AdaptiveZones: Hashable, Sendable {
    /// Positions of the areas of each zone, rising; zones in the order of their first area, which names them.
    public let zones: [[Int]]
    /// Zones that hold too few contributors even so: their figures are withheld.
    public let suppressed: Set<Int>
    /// Border between zones of one group, in millimetres: the less, the more compact.
    public let borderMillimetres: Int

    init(_ zones: [[Int]], _ problem: ZoneProblem) {
        let zones = zones.map { $0.sorted() }.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
        self.zones = zones
        suppressed = Set(zones.indices.filter { problem.count(of: zones[$0]) < problem.least })
        var zoneOf = [Int](repeating: -1, count: problem.counts.count)
        for (zone, members) in zones.enumerated() { for area in members { zoneOf[area] = zone } }
        var between = 0
        for area in zoneOf.indices {
            for link in problem.neighbourhood.links[area]
            where link.area > area && zoneOf[link.area] != zoneOf[area]
                && problem.groups[link.area] == problem.groups[area]
            {
                between += link.borderMillimetres
            }
        }
        borderMillimetres = between
    }
}
