public import GeoTypes

/// What was found between areas while a coverage was built, and what was done about it.
public struct CoverageRepair: Hashable, Sendable {
    /// A piece of the plane that the input gave to no area, or to several.
    public struct Patch: Hashable, Sendable {
        public enum Fault: String, Sendable, CaseIterable {
            /// Between areas, given to those of one side.
            case gap
            /// Claimed by several, given to one.
            case overlap
            /// Cut off from its area by another's claim, given to the area around it.
            case detached
            /// Surrounded by areas, too wide for a sliver: left empty. An enclave abroad, a lake.
            case hole
        }

        public var fault: Fault
        /// Square metres.
        public var area: Double
        /// Area over half the outline, metres: how wide a sliver is on average.
        public var width: Double
        /// The westernmost vertex of the piece, on the plane.
        public var place: Position
        /// The areas that touch or claim it, ascending.
        public var areas: [Int]
        /// Who has it now; nil for a hole and for a gap that several areas shared out.
        public var owner: Int?
    }

    /// In order of fault, then of `place`.
    public var patches: [Patch] = []
    /// Edges split at crossings, or bent by less than a metre to a vertex beside them.
    public var splits = 0
    /// Rings that had no surface left on the grid of whole metres.
    public var collapsedRings = 0

    public init() {}

    /// The same with areas numbered as in `Coverage.selecting(areas)`, of which all must be there.
    public func renumbered(_ areas: [Int]) -> CoverageRepair {
        let places = Dictionary(areas.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        var copy = self
        for index in copy.patches.indices {
            copy.patches[index].areas = copy.patches[index].areas.compactMap { places[$0] }.sorted()
            copy.patches[index].owner = copy.patches[index].owner.flatMap { places[$0] }
        }
        return copy
    }

    public func patches(_ fault: Patch.Fault) -> [Patch] { patches.filter { $0.fault == fault } }

    /// Sum of square metres of a fault.
    public func total(_ fault: Patch.Fault) -> Double { patches(fault).reduce(0) { $0 + $1.area } }
}
