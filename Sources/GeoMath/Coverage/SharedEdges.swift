/// Every distinct edge of all rings once, with the areas that it bounds.
struct SharedEdges {
    /// One area's use of an edge: `winding` is +1 when the area lies left of `from → to`, −1 when right;
    /// uses in the same direction add up.
    struct Use {
        var area: Int32
        var winding: Int32
    }

    /// A use before it is sorted to its edge. The key is `lesser vertex << 32 | greater vertex`.
    struct LooseUse {
        var key: UInt64
        var use: Use
    }

    let vertices: PointIndex
    /// `from < to`, ascending.
    private(set) var from: [Int32] = []
    private(set) var to: [Int32] = []
    /// Offsets into `uses`, one per edge and one more.
    private(set) var useStarts: [Int32] = [0]
    private(set) var uses: [Use] = []

    var count: Int { from.count }

    /// Uses of one area that cancel out leave no trace: two parts of a commune that were merged lose
    /// the border between them.
    /// - Complexity: O(n log n).
    init(vertices: PointIndex, loose: consuming [LooseUse]) {
        self.vertices = vertices
        var loose = loose
        loose.sort { $0.key != $1.key ? $0.key < $1.key : $0.use.area < $1.use.area }
        from.reserveCapacity(loose.count / 2)
        to.reserveCapacity(loose.count / 2)
        uses.reserveCapacity(loose.count)
        var place = 0
        while place < loose.count {
            let key = loose[place].key
            let before = uses.count
            while place < loose.count, loose[place].key == key {
                var use = loose[place].use
                place += 1
                while place < loose.count, loose[place].key == key, loose[place].use.area == use.area {
                    use.winding += loose[place].use.winding
                    place += 1
                }
                if use.winding != 0 { uses.append(use) }
            }
            guard uses.count > before else { continue }
            from.append(Int32(truncatingIfNeeded: key >> 32))
            to.append(Int32(truncatingIfNeeded: key & 0xFFFF_FFFF))
            useStarts.append(Int32(uses.count))
        }
    }

    func uses(of edge: Int) -> ArraySlice<Use> { uses[Int(useStarts[edge])..<Int(useStarts[edge + 1])] }

    /// An edge walked from `a` to `b` with `area` on its left.
    static func loose(_ a: Int32, _ b: Int32, area: Int32, winding: Int32 = 1) -> LooseUse {
        a < b
            ? LooseUse(key: UInt64(a) << 32 | UInt64(b), use: Use(area: area, winding: winding))
            : LooseUse(key: UInt64(b) << 32 | UInt64(a), use: Use(area: area, winding: -winding))
    }
}
