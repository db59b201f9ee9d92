import GeoTypes

/// Decides whether a closed area contains a position: a ray eastwards crosses the border an odd
/// number of times, or the position is on it. Exact, whatever the order of the edges.
struct RayParity {
    let x: Double
    let y: Double
    private(set) var isInside = false
    private(set) var isOnEdge = false

    @inline(__always)
    init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }

    /// Inside or on the border, once every edge was crossed.
    @inline(__always)
    var isCovered: Bool { isInside || isOnEdge }

    /// Takes an edge into account. An edge counts when it has one end above the ray and one on or
    /// below it, so that a vertex on the ray counts once.
    @inline(__always)
    mutating func cross(_ a: Position, _ b: Position) {
        let isRising = b.y > y
        if (a.y > y) != isRising {
            if x > max(a.x, b.x) { return }
            if x < min(a.x, b.x) {
                isInside.toggle()
                return
            }
            let side = Planar.orientation(a.x, a.y, b.x, b.y, x, y)
            if side == 0 { isOnEdge = true }
            if (side > 0) == isRising { isInside.toggle() }
        } else if max(a.y, b.y) == y {
            // The edge reaches the ray from below only: it counts for nothing, but may hold the position.
            let isLevel = a.y == b.y
            let (low, high) = isLevel ? (min(a.x, b.x), max(a.x, b.x)) : a.y == y ? (a.x, a.x) : (b.x, b.x)
            if low <= x, x <= high { isOnEdge = true }
        }
    }
}
