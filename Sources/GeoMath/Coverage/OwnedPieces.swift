/// The connected pieces of each area's faces, largest first.
struct OwnedPieces {
    /// Area → pieces → positive cycles.
    private(set) var cycles: [[[Int32]]] = []
    /// Areas of more than one piece, ascending.
    private(set) var areasWithMany: [Int] = []

    init(_ graph: FaceGraph, owners: [Int32]) {
        var roots = Array(Int32(0)..<Int32(graph.cycleCount))
        func root(_ cycle: Int32) -> Int32 {
            var cycle = cycle
            while roots[Int(cycle)] != cycle {
                roots[Int(cycle)] = roots[Int(roots[Int(cycle)])]
                cycle = roots[Int(cycle)]
            }
            return cycle
        }
        func join(_ one: Int32, _ two: Int32) {
            let (one, two) = (root(one), root(two))
            roots[Int(max(one, two))] = min(one, two)
        }
        // A negative cycle is one with the face around it, so that holes do not tear a face apart.
        for cycle in 0..<graph.cycleCount where graph.surroundings[cycle] >= 0 {
            join(Int32(cycle), graph.surroundings[cycle])
        }
        func owner(_ cycle: Int32) -> Int32 {
            let around = graph.surroundings[Int(cycle)]
            return owners[Int(around >= 0 ? around : cycle)]
        }
        for edge in 0..<graph.edges.count {
            let (left, right) = (graph.cycleOf[2 * edge], graph.cycleOf[2 * edge + 1])
            if owner(left) >= 0, owner(left) == owner(right) { join(left, right) }
        }
        let areaCount = Int(owners.max() ?? -1) + 1
        cycles = Array(repeating: [], count: areaCount)
        var placeOfRoot: [Int32: Int] = [:]
        for cycle in 0..<Int32(graph.cycleCount) where owners[Int(cycle)] >= 0 && graph.doubleAreas[Int(cycle)] > 0 {
            let area = Int(owners[Int(cycle)])
            let root = root(cycle)
            if let place = placeOfRoot[root] {
                cycles[area][place].append(cycle)
            } else {
                placeOfRoot[root] = cycles[area].count
                cycles[area].append([cycle])
            }
        }
        func size(_ piece: [Int32]) -> Int64 { piece.reduce(0) { $0 &+ graph.doubleAreas[Int($1)] } }
        for area in cycles.indices where cycles[area].count > 1 {
            areasWithMany.append(area)
            cycles[area].sort { (size($0), $1[0]) > (size($1), $0[0]) }
        }
    }
}
