public import GeoTypes

extension Coverage {
    /// The plane in which an area's grid is counted. The official planes of France share no coordinates,
    /// so areas of several can stand in one coverage.
    public typealias Plane = OfficialPlane

    /// The planes that some area lies on, in the order of the list of planes.
    /// - Complexity: O(areas).
    public var usedPlanes: [Plane] {
        let used = Set(planes)
        return Plane.allCases.filter { used.contains($0) }
    }

    /// One area, with its plane.
    public func planeArea(of area: Int) -> PlaneArea {
        PlaneArea(plane: planes[area], shape: multiPolygon(of: area))
    }
}
