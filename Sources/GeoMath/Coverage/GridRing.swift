/// A closed ring of grid points and exact questions about it.
struct GridRing {
    /// First equals last.
    let vertices: [GridPoint]
    /// Twice the signed area, m²; positive when counter-clockwise.
    let doubleArea: Int64
    private let low: GridPoint
    private let high: GridPoint

    init(_ vertices: [GridPoint]) {
        self.vertices = vertices
        doubleArea = Self.doubleArea(vertices)
        var (low, high) = (vertices.first ?? GridPoint(x: 0, y: 0), vertices.first ?? GridPoint(x: 0, y: 0))
        for vertex in vertices {
            low = GridPoint(x: min(low.x, vertex.x), y: min(low.y, vertex.y))
            high = GridPoint(x: max(high.x, vertex.x), y: max(high.y, vertex.y))
        }
        self.low = low
        self.high = high
    }

    /// Wrapping sums: partial sums of a wild ring may leave `Int64`, the area of a simple one cannot.
    static func doubleArea(_ vertices: some Sequence<GridPoint>) -> Int64 {
        var sum: Int64 = 0
        var first: GridPoint?
        var previous: GridPoint?
        for vertex in vertices {
            if let first, let previous { sum &+= GridPoint.turn(first, previous, vertex) }
            first = first ?? vertex
            previous = vertex
        }
        return sum
    }

    enum Side { case inside, boundary, outside }

    /// Crossing number, exact. - Complexity: O(vertices).
    func side(of point: GridPoint) -> Side {
        guard low.x <= point.x, point.x <= high.x, low.y <= point.y, point.y <= high.y else { return .outside }
        var isInside = false
        for (a, b) in zip(vertices, vertices.dropFirst()) {
            if point.isOn(a, b) { return .boundary }
            guard (a.y > point.y) != (b.y > point.y) else { continue }
            let turn = GridPoint.turn(a, b, point)
            if (b.y > a.y) == (turn > 0) { isInside.toggle() }
        }
        return isInside ? .inside : .outside
    }

    /// `other` lies within, given that the two do not cross: the first vertex off this ring decides.
    func contains(_ other: GridRing) -> Bool {
        for vertex in other.vertices {
            switch side(of: vertex) {
            case .inside: return true
            case .outside: return false
            case .boundary: continue
            }
        }
        return abs(other.doubleArea) <= abs(doubleArea)
    }
}
