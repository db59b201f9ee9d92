/// Triangulates a small simple ring by cutting off, again and again, the ear with the shortest cut.
enum EarClipper {
    /// - Parameter ring: vertex numbers, counter-clockwise, each once, the first not repeated.
    /// - Returns: triangles, counter-clockwise; the last piece may have more corners when no ear was left
    ///   (all in line). Nothing for a ring that is not counter-clockwise.
    /// - Complexity: O(n³) in the worst case, O(n²) for slivers; they have some dozens of vertices.
    static func triangles(_ ring: [Int32], point: (Int32) -> GridPoint) -> [[Int32]] {
        guard ring.count >= 3, GridRing.doubleArea(ring.map(point)) > 0 else { return [] }
        var rest = ring
        var triangles: [[Int32]] = []
        while rest.count > 3 {
            guard let ear = shortestEar(rest, point: point) else { break }
            let (before, after) = (ear == 0 ? rest.count - 1 : ear - 1, ear == rest.count - 1 ? 0 : ear + 1)
            triangles.append([rest[before], rest[ear], rest[after]])
            rest.remove(at: ear)
        }
        triangles.append(rest)
        return triangles
    }

    private static func shortestEar(_ ring: [Int32], point: (Int32) -> GridPoint) -> Int? {
        var best: (cut: Double, ear: Int)?
        for ear in ring.indices {
            let a = point(ring[ear == 0 ? ring.count - 1 : ear - 1])
            let b = point(ring[ear])
            let c = point(ring[ear == ring.count - 1 ? 0 : ear + 1])
            guard GridPoint.turn(a, b, c) > 0 else { continue }
            let cut = a.distance(to: c)
            if let best, best.cut <= cut { continue }
            let isFree = ring.allSatisfy { number in
                let other = point(number)
                return other == a || other == b || other == c || !isInside(other, a, b, c)
            }
            if isFree { best = (cut, ear) }
        }
        return best?.ear
    }

    /// Inside the triangle or on its outline.
    private static func isInside(_ p: GridPoint, _ a: GridPoint, _ b: GridPoint, _ c: GridPoint) -> Bool {
        GridPoint.turn(a, b, p) >= 0 && GridPoint.turn(b, c, p) >= 0 && GridPoint.turn(c, a, p) >= 0
    }
}
