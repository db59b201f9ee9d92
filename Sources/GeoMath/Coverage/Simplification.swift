/// What simplifying a coverage did.
public struct Simplification: Hashable, Sendable {
    public var verticesBefore = 0
    public var verticesAfter = 0
    /// Metres. No point of an old border is farther from the new one, and no point of the new border
    /// farther from the old one: it bounds the Hausdorff distance of every arc, and so of every outline.
    public var maximumDistance: Double = 0

    public init() {}
}

extension Coverage {
    /// The same areas with fewer vertices.
    ///
    /// Kept: nodes, the neighbours of every area, its parts and holes. No ring flips, crosses itself or
    /// touches another anew; no area vanishes; every vertex is one of the old ones. What an area shows is
    /// at most `tolerance` metres from what it showed, in both directions.
    ///
    /// Not checked: that this coverage is sound (`findings()`); what was crossed stays crossed.
    /// - Complexity: O(n log n) for borders that are not absurdly dense.
    public func simplified(tolerance: Double) -> (coverage: Coverage, report: Simplification) {
        var simplifier = Simplifier(self, tolerance: tolerance)
        simplifier.run()
        return simplifier.result()
    }
}
