/// An area and the plane on which its metres are counted: numbers of two planes never meet.
public struct PlaneArea: Hashable, Sendable {
    public var plane: OfficialPlane
    public var shape: MultiPolygon<Position>

    public init(plane: OfficialPlane, shape: MultiPolygon<Position>) {
        self.plane = plane
        self.shape = shape
    }
}
