extension Coverage {
    /// The plane in which an area's grid is counted. The official planes of France share no coordinates,
    /// so areas of several can stand in one coverage.
    public typealias Plane = OfficialPlane
}
