/// A shape on the page cut into horizontal spans, to ask quickly how much of a box lies inside.
struct AreaScan {
    private let edges: [(a: PagePoint, b: PagePoint)]

    init(rings: [[PagePoint]]) { edges = rings.flatMap { zip($0, $0.dropFirst()).map { (a: $0.0, b: $0.1) } } }

    /// Where the horizontal line at `y` is inside: sorted pairs of x.
    func spans(at y: Double) -> [(from: Double, to: Double)] {
        var crossings: [Double] = []
        for (a, b) in edges where (a.y > y) != (b.y > y) {
            crossings.append(a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x))
        }
        crossings.sort()
        return stride(from: 0, to: crossings.count - 1, by: 2).map { (crossings[$0], crossings[$0 + 1]) }
    }

    /// Length of `left`…`right` that lies inside the spans.
    static func covered(_ spans: [(from: Double, to: Double)], _ left: Double, _ right: Double) -> Double {
        spans.reduce(0) { $0 + max(0, min($1.to, right) - max($1.from, left)) }
    }
}
