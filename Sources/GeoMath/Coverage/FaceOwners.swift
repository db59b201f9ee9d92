import GeoTypes

/// Gives every face to one area or to none.
///
/// Between two groups of areas that were drawn apart, the lower group's line stands: overlaps are its
/// own, gaps go to the other side. So a mended border is one of the two lines that were given, from end
/// to end, and not a braid of both.
struct FaceOwners {
    let graph: FaceGraph
    /// Group of each area.
    let groups: [Int32]
    /// Gaps wider than this on average stay holes, metres.
    let sliverWidth: Double

    /// Cycle → area, −1 for none. A negative cycle has the owner of the face around it.
    private(set) var owners: [Int32] = []
    /// Triangles of gaps that several areas share, as vertex numbers, counter-clockwise.
    private(set) var shared: [(corners: [Int32], area: Int32)] = []
    private(set) var patches: [CoverageRepair.Patch] = []

    init(_ graph: FaceGraph, groups: [Int32], sliverWidth: Double, parts: [Int32]) {
        self.graph = graph
        self.groups = groups
        self.sliverWidth = sliverWidth
        owners = Array(repeating: -1, count: graph.cycleCount)
        for cycle in 0..<graph.cycleCount where graph.doubleAreas[cycle] > 0 {
            let covers = graph.covers[cycle]
            if covers.count == 1 { owners[cycle] = covers[0].area }
        }
        settleOverlaps()
        settleDetached(parts)
        settleGaps()
        for cycle in 0..<graph.cycleCount where graph.surroundings[cycle] >= 0 {
            owners[cycle] = owners[Int(graph.surroundings[cycle])]
        }
        patches.sort {
            $0.fault != $1.fault
                ? $0.fault.rawValue < $1.fault.rawValue : ($0.place.x, $0.place.y) < ($1.place.x, $1.place.y)
        }
    }

    /// The lowest group's area; within a group the one that has less elsewhere would vanish first, so the
    /// lower number is as good as any.
    private mutating func settleOverlaps() {
        for cycle in 0..<graph.cycleCount where graph.doubleAreas[cycle] > 0 && graph.covers[cycle].count > 1 {
            let claims = graph.covers[cycle].map(\.area)
            let owner = claims.min { (groups[Int($0)], $0) < (groups[Int($1)], $1) }
            owners[cycle] = owner ?? -1
            patches.append(patch(.overlap, cycle: cycle, areas: claims, owner: owner))
        }
    }

    /// The area right of a half-edge, −1 for none.
    private func owner(beyond half: Int32) -> Int32 {
        let cycle = Int(graph.cycleOf[Int(half ^ 1)])
        let around = Int(graph.surroundings[cycle])
        return owners[around >= 0 ? around : cycle]
    }

    private mutating func settleGaps() {
        let surrounding = Set(graph.surroundings)
        for cycle in 0..<graph.cycleCount where graph.doubleAreas[cycle] > 0 && graph.covers[cycle].isEmpty {
            let walk = graph.halves(ofCycle: cycle)
            var lengths: [Int32: Double] = [:]
            for half in walk {
                let beyond = owner(beyond: half)
                if beyond >= 0 { lengths[beyond, default: 0] += graph.point(half).distance(to: graph.point(half ^ 1)) }
            }
            let neighbours = lengths.keys.sorted()
            let isSliver = width(cycle, walk) <= sliverWidth && !surrounding.contains(Int32(cycle))
            guard isSliver, let lowest = neighbours.map({ groups[Int($0)] }).min() else {
                patches.append(patch(.hole, cycle: cycle, areas: neighbours, owner: nil))
                continue
            }
            let fillers = neighbours.filter { groups[Int($0)] != lowest }
            let takers = fillers.isEmpty ? neighbours : fillers
            if takers.count == 1 {
                owners[cycle] = takers[0]
                patches.append(patch(.gap, cycle: cycle, areas: neighbours, owner: takers[0]))
                continue
            }
            let pieces = GapShares(graph, cycle: walk, takers: takers) { owner(beyond: $0) }.pieces
            shared += pieces
            patches.append(patch(.gap, cycle: cycle, areas: neighbours, owner: nil))
        }
    }

    /// Crumbs that another group's line cut off from an area: slivers under a hectare, beyond the number
    /// of parts that the area was given with. They go to the neighbour with the longest common border; a
    /// crumb that no neighbour touches stays.
    private mutating func settleDetached(_ parts: [Int32]) {
        let pieces = OwnedPieces(graph, owners: owners)
        for area in pieces.areasWithMany where pieces.cycles[area].count > Int(parts[area]) {
            for piece in pieces.cycles[area].dropFirst(Int(max(1, parts[area]))) {
                guard piece.allSatisfy({ isCrumb(Int($0)) }) else { continue }
                var lengths: [Int32: Double] = [:]
                for cycle in piece {
                    for half in graph.halves(ofCycle: Int(cycle)) {
                        let beyond = owner(beyond: half)
                        guard beyond >= 0, beyond != Int32(area) else { continue }
                        lengths[beyond, default: 0] += graph.point(half).distance(to: graph.point(half ^ 1))
                    }
                }
                guard let owner = lengths.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) })?.key else { continue }
                for cycle in piece {
                    owners[Int(cycle)] = owner
                    patches.append(
                        patch(.detached, cycle: Int(cycle), areas: [Int32(area), owner].sorted(), owner: owner))
                }
            }
        }
    }

    private func isCrumb(_ cycle: Int) -> Bool {
        graph.doubleAreas[cycle] < 2 * 10_000 && width(cycle, graph.halves(ofCycle: cycle)) <= sliverWidth / 4
    }

    private func width(_ cycle: Int, _ walk: [Int32]) -> Double {
        let outline = walk.reduce(0.0) { $0 + graph.point($1).distance(to: graph.point($1 ^ 1)) }
        return Double(graph.doubleAreas[cycle]) / max(1, outline)
    }

    private func patch(
        _ fault: CoverageRepair.Patch.Fault, cycle: Int, areas: [Int32], owner: Int32?
    ) -> CoverageRepair.Patch {
        CoverageRepair.Patch(
            fault: fault, area: Double(graph.doubleAreas[cycle]) / 2,
            width: width(cycle, graph.halves(ofCycle: cycle)), place: graph.leastPoint(ofCycle: cycle).position,
            areas: areas.map { Int($0) }, owner: owner.map { Int($0) })
    }
}
