public import GeoMath
public import GeoTypes

extension Planar {
    /// The farthest that a vertex of `from` lies from the line `to`, metres: 0 when `from` is empty,
    /// infinite when `to` is empty and `from` is not.
    ///
    /// Vertices against segments: the true directed distance may be reached inside of an edge of
    /// `from`. With `spacing` metres the edges are sampled so that no point of them is farther than
    /// half a spacing from a sample: the answer then lacks at most that half.
    /// - Complexity: O(samples × segments) at worst; runs of nearby vertices are much faster.
    public static func directedHausdorff(
        from: [Position], to: [Position], spacing: Double = .infinity
    ) -> Double {
        var farthest = 0.0
        var hint = 0
        func visit(_ position: Position) {
            let (metres, segment) = distance(position, toLine: to, startingAt: hint, giveUpUnder: farthest)
            hint = segment
            farthest = max(farthest, metres)
        }
        for (index, vertex) in from.enumerated() {
            visit(vertex)
            guard spacing < .infinity, index + 1 < from.count else { continue }
            let next = from[index + 1]
            let pieces = (distance(vertex, next) / max(spacing, 1e-3)).rounded(.up)
            // A line that is not finite has no samples, nor has one without end.
            guard pieces > 1, pieces < 1e7 else { continue }
            for piece in 1..<Int(pieces) {
                let share = Double(piece) / pieces
                visit(Position(x: vertex.x + share * (next.x - vertex.x), y: vertex.y + share * (next.y - vertex.y)))
            }
        }
        return farthest
    }

    /// The greater of the two directed distances, metres; see `directedHausdorff`.
    public static func hausdorff(_ a: [Position], _ b: [Position], spacing: Double = .infinity) -> Double {
        max(directedHausdorff(from: a, to: b, spacing: spacing), directedHausdorff(from: b, to: a, spacing: spacing))
    }

    /// Looks outwards from the segment that was nearest last time, and stops as soon as the position
    /// is seen to be no farther than `bound`: it cannot be the farthest one.
    private static func distance(
        _ position: Position, toLine line: [Position], startingAt hint: Int, giveUpUnder bound: Double
    ) -> (metres: Double, segment: Int) {
        guard line.count > 1 else {
            return (line.first.map { distance(position, $0) } ?? .infinity, 0)
        }
        let segments = line.count - 1
        var nearest = (metres: Double.infinity, segment: hint)
        for step in 0..<segments {
            // hint, hint + 1, hint − 1, hint + 2 … around the line.
            let offset = step % 2 == 1 ? (step + 1) / 2 : segments - step / 2
            let segment = (hint + offset) % segments
            let metres = distance(position, toSegment: line[segment], line[segment + 1])
            if metres < nearest.metres { nearest = (metres, segment) }
            if nearest.metres <= bound { break }
        }
        return nearest
    }
}
