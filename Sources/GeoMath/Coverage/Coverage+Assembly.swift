public import GeoTypes

extension Coverage {
    /// A coverage as lists, the form in which files carry it.
    public struct Parts: Sendable {
        public var arcs: [[GridPoint]]
        /// Area → polygons → rings → references (`~i` is arc i reversed).
        public var areas: [[[[Int32]]]]
        /// One per area.
        public var planes: [Plane]

        public init(arcs: [[GridPoint]] = [], areas: [[[[Int32]]]] = [], planes: [Plane] = []) {
            self.arcs = arcs
            self.areas = areas
            self.planes = planes
        }
    }

    /// Checked: references exist, arcs have two vertices, rings close. **Not** checked: that rings are
    /// simple and areas apart; `findings()` does that.
    ///
    /// - Throws: `planeCount`, `unknownArc`, `shortArc`, `openRing`, `emptyArea`.
    /// - Complexity: O(vertices + references).
    public init(_ parts: Parts) throws(CoverageError) {
        var flat = Flat()
        flat.points.reserveCapacity(parts.arcs.reduce(0) { $0 + $1.count })
        for arc in parts.arcs {
            flat.points.append(contentsOf: arc)
            flat.arcStarts.append(Int32(clamping: flat.points.count))
        }
        for polygons in parts.areas {
            for rings in polygons {
                for ring in rings { flat.appendRing(ring) }
                flat.closePolygon()
            }
            flat.closeArea()
        }
        guard parts.planes.count == parts.areas.count else {
            throw .planeCount(areas: parts.areas.count, planes: parts.planes.count)
        }
        flat.planes = parts.planes
        try self.init(flat)
    }

    /// The same as growing flat arrays, for a builder that makes a country.
    struct Flat {
        var points: [GridPoint] = []
        var arcStarts: [Int32] = [0]
        var references: [Int32] = []
        var ringStarts: [Int32] = [0]
        var polygonStarts: [Int32] = [0]
        var areaStarts: [Int32] = [0]
        var planes: [Plane] = []

        mutating func appendRing(_ ring: some Sequence<Int32>) {
            references.append(contentsOf: ring)
            ringStarts.append(Int32(clamping: references.count))
        }

        /// Ring numbers of an area.
        func rings(of area: Int) -> Range<Int> {
            let polygons = Int(areaStarts[area])..<Int(areaStarts[area + 1])
            return Int(polygonStarts[polygons.lowerBound])..<Int(polygonStarts[polygons.upperBound])
        }

        mutating func closePolygon() { polygonStarts.append(Int32(clamping: ringStarts.count - 1)) }
        mutating func closeArea() { areaStarts.append(Int32(clamping: polygonStarts.count - 1)) }
    }

    init(_ flat: Flat) throws(CoverageError) {
        guard flat.points.count < Int32.max, flat.references.count < Int32.max else {
            throw .tooLarge(vertices: flat.points.count)
        }
        let arcCount = flat.arcStarts.count - 1
        for arc in 0..<arcCount where flat.arcStarts[arc + 1] - flat.arcStarts[arc] < 2 { throw .shortArc(arc: arc) }
        for area in 0..<(flat.areaStarts.count - 1) {
            let rings = flat.rings(of: area)
            if rings.isEmpty { throw .emptyArea(area: area) }
            for ring in rings {
                let places = Int(flat.ringStarts[ring])..<Int(flat.ringStarts[ring + 1])
                try Self.checkRing(flat, places, area: area, arcCount: arcCount)
            }
        }
        self.init(checked: flat)
    }

    /// From arrays that are known to fit together.
    init(checked flat: Flat) {
        points = flat.points
        arcStarts = flat.arcStarts
        references = flat.references
        ringStarts = flat.ringStarts
        polygonStarts = flat.polygonStarts
        areaStarts = flat.areaStarts
        let areaCount = flat.areaStarts.count - 1
        planes = flat.planes
        var sides = Array(repeating: Sides(), count: flat.arcStarts.count - 1)
        for area in 0..<areaCount {
            let rings = flat.rings(of: area)
            for place in Int(flat.ringStarts[rings.lowerBound])..<Int(flat.ringStarts[rings.upperBound]) {
                let reference = flat.references[place]
                if reference >= 0 {
                    sides[Int(reference)].leftIndex = Int32(area)
                } else {
                    sides[Int(~reference)].rightIndex = Int32(area)
                }
            }
        }
        self.sides = sides
    }

    private static func checkRing(
        _ flat: Flat, _ places: Range<Int>, area: Int, arcCount: Int
    ) throws(CoverageError) {
        guard let last = places.last else { throw .openRing(area: area) }
        for place in places where arcNumber(flat.references[place]) >= arcCount {
            throw .unknownArc(area: area, reference: Int(flat.references[place]))
        }
        func ends(_ reference: Int32) -> (start: GridPoint, end: GridPoint) {
            let arc = arcNumber(reference)
            let (first, last) = (flat.points[Int(flat.arcStarts[arc])], flat.points[Int(flat.arcStarts[arc + 1]) - 1])
            return reference >= 0 ? (first, last) : (last, first)
        }
        var previous = ends(flat.references[last]).end
        for place in places {
            let (start, end) = ends(flat.references[place])
            if start != previous { throw .openRing(area: area) }
            previous = end
        }
    }
}
