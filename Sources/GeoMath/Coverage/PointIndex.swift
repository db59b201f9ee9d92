/// The distinct points of a list, in order, and the number of each.
struct PointIndex {
    /// Ascending by `GridPoint.<`.
    let keys: [UInt64]

    var count: Int { keys.count }

    /// - Complexity: O(n log n).
    init(_ points: some Sequence<GridPoint>) {
        var keys = points.map(Self.key)
        keys.sort()
        var last: UInt64?
        keys.removeAll { key in
            defer { last = key }
            return key == last
        }
        self.keys = keys
    }

    /// Order-preserving: x above y, both shifted so that negatives come first.
    @inline(__always)
    static func key(_ point: GridPoint) -> UInt64 {
        UInt64(UInt32(bitPattern: point.x) ^ 0x8000_0000) << 32 | UInt64(UInt32(bitPattern: point.y) ^ 0x8000_0000)
    }

    @inline(__always)
    subscript(number: Int32) -> GridPoint {
        let key = keys[Int(number)]
        return GridPoint(
            x: Int32(bitPattern: UInt32(key >> 32) ^ 0x8000_0000),
            y: Int32(bitPattern: UInt32(truncatingIfNeeded: key) ^ 0x8000_0000))
    }

    /// These points and more.
    func points(and more: [GridPoint]) -> [GridPoint] {
        (0..<Int32(count)).map { self[$0] } + more
    }

    /// The number of a point that is in the list; any other gives the number of the next greater one.
    /// - Complexity: O(log n).
    func number(of point: GridPoint) -> Int32 {
        let key = Self.key(point)
        var (low, high) = (0, keys.count)
        while low < high {
            let middle = (low + high) >> 1
            if keys[middle] < key { low = middle + 1 } else { high = middle }
        }
        return Int32(low)
    }
}
