public import GeoTypes

/// Areas that share their borders: each stretch of border stands once, as an *arc*, and the rings of
/// the areas refer to it. What is drawn, simplified or measured on an arc is the same on both sides.
///
/// Areas are numbered from 0 and know nothing of communes: their owner keeps the list. Vertices are
/// whole metres of the area's `Plane`. An area index out of range traps, as with any array.
///
/// The order of arcs, rings and vertices depends on the geometry alone: the same areas give the same
/// coverage. Source of the idea: Bostock, TopoJSON (extract, cut, dedup).
public struct Coverage: Hashable, Sendable {
    /// All vertices, arc after arc; flat, because a country has a hundred thousand short arcs.
    let points: [GridPoint]
    /// `arcCount + 1` offsets into `points`.
    let arcStarts: [Int32]
    /// Arc numbers, ring after ring: `i` walks arc i as it stands, `~i` from its end.
    let references: [Int32]
    /// Offsets into `references`, one per ring and one more.
    let ringStarts: [Int32]
    /// Offsets into the rings, one per polygon and one more; the first ring of a polygon is its exterior.
    let polygonStarts: [Int32]
    /// Offsets into the polygons, one per area and one more.
    let areaStarts: [Int32]
    /// The plane of each area.
    public let planes: [Plane]
    /// Who is left and right of each arc, from the rings.
    let sides: [Sides]

    /// The areas on both sides of an arc walked from its start; nil is outside.
    struct Sides: Hashable, Sendable {
        var leftIndex: Int32 = -1
        var rightIndex: Int32 = -1

        var left: Int? { leftIndex < 0 ? nil : Int(leftIndex) }
        var right: Int? { rightIndex < 0 ? nil : Int(rightIndex) }
    }

    public var areaCount: Int { areaStarts.count - 1 }
    public var arcCount: Int { arcStarts.count - 1 }
    /// Vertices of all arcs; the ends of arcs count once per arc.
    public var pointCount: Int { points.count }
    public var ringCount: Int { ringStarts.count - 1 }

    /// The vertices of an arc in its own direction. - Complexity: O(1).
    public func arc(_ index: Int) -> ArraySlice<GridPoint> {
        points[Int(arcStarts[index])..<Int(arcStarts[index + 1])]
    }

    /// The rings of an area as lists of references, polygon by polygon, exterior first.
    public func rings(of area: Int) -> [[ArraySlice<Int32>]] {
        (Int(areaStarts[area])..<Int(areaStarts[area + 1])).map { polygon in
            (Int(polygonStarts[polygon])..<Int(polygonStarts[polygon + 1])).map { ring in
                references[Int(ringStarts[ring])..<Int(ringStarts[ring + 1])]
            }
        }
    }

    /// Length of an arc on its plane, metres.
    public func length(ofArc index: Int) -> Double {
        let line = arc(index)
        return zip(line, line.dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) }
    }

    /// The number of the arc that a reference walks, in either direction.
    @inline(__always)
    static func arcNumber(_ reference: Int32) -> Int { Int(reference < 0 ? ~reference : reference) }
}
