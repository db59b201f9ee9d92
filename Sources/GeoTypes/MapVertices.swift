extension Ring {
    /// The same ring with every vertex moved by `transform`, to another plane for example.
    public func mapVertices<Moved, Failure: Error>(
        _ transform: (Vertex) throws(Failure) -> Moved
    ) throws(Failure) -> Ring<Moved> {
        Ring<Moved>(try vertices.map(transform))
    }
}

extension Polygon {
    /// The same polygon with every vertex moved by `transform`.
    public func mapVertices<Moved, Failure: Error>(
        _ transform: (Vertex) throws(Failure) -> Moved
    ) throws(Failure) -> Polygon<Moved> {
        Polygon<Moved>(
            exterior: try exterior.mapVertices(transform),
            holes: try holes.map { (ring) throws(Failure) in try ring.mapVertices(transform) })
    }
}

extension MultiPolygon {
    /// The same area with every vertex moved by `transform`: `contour.mapVertices(Lambert93.project)`.
    public func mapVertices<Moved, Failure: Error>(
        _ transform: (Vertex) throws(Failure) -> Moved
    ) throws(Failure) -> MultiPolygon<Moved> {
        MultiPolygon<Moved>(
            try polygons.map { (polygon) throws(Failure) in try polygon.mapVertices(transform) })
    }
}
