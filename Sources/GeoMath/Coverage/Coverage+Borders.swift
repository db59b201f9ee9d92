public import GeoTypes

extension Coverage {
    /// Lines between groups of areas, each stretch drawn once.
    public struct Borders: Hashable, Sendable {
        /// Between two groups.
        public var inner: [[Position]]
        /// Between a group and the outside. A closed line repeats its first position.
        public var outline: [[Position]]
    }

    /// The borders of EPCI, departments or any other grouping, stitched into the longest lines that
    /// no junction of three lines interrupts.
    ///
    /// - Parameter group: any number for an area, nil for an area that counts as outside.
    /// - Complexity: O(arcs + vertices of the lines).
    public func borders(between group: (Int) -> Int?) -> Borders {
        let groups = (0..<areaCount).map { group($0) }
        var inner: [Int] = []
        var outline: [Int] = []
        for (arc, side) in sides.enumerated() {
            switch (side.left.flatMap { groups[$0] }, side.right.flatMap { groups[$0] }) {
            case (let left?, let right?) where left != right: inner.append(arc)
            case (nil, _?), (_?, nil): outline.append(arc)
            default: break
            }
        }
        return Borders(inner: stitched(inner), outline: stitched(outline))
    }

    private func stitched(_ arcs: [Int]) -> [[Position]] {
        var ends: [GridPoint: [Int32]] = [:]
        for arc in arcs {
            guard let first = self.arc(arc).first, let last = self.arc(arc).last else { continue }
            ends[first, default: []].append(Int32(arc))
            ends[last, default: []].append(~Int32(arc))
        }
        var isUsed: Set<Int> = []
        /// References forward from `reference` until a junction, an end or the beginning.
        func run(from reference: Int32) -> [Int32] {
            var run = [reference]
            isUsed.insert(Self.arcNumber(reference))
            while let last = run.last, let end = end(of: last), let meeting = ends[end], meeting.count == 2,
                let next = meeting.first(where: { !isUsed.contains(Self.arcNumber($0)) })
            {
                run.append(next)
                isUsed.insert(Self.arcNumber(next))
            }
            return run
        }
        var lines: [[Position]] = []
        // Lines that have an end begin there; what is left are loops.
        for loops in [false, true] {
            for arc in arcs where !isUsed.contains(arc) {
                for reference in [Int32(arc), ~Int32(arc)] where !isUsed.contains(arc) {
                    guard let start = end(of: ~reference) else { continue }
                    if loops || ends[start]?.count != 2 { lines.append(gridRing(run(from: reference)).map(\.position)) }
                }
            }
        }
        return lines
    }

    private func end(of reference: Int32) -> GridPoint? {
        reference >= 0 ? arc(Int(reference)).last : arc(Int(~reference)).first
    }
}
