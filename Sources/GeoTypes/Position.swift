/// A place on a projected plane, in **metres**: x eastwards, y northwards.
///
/// On which plane, its owner knows: see `OfficialPlane` and `PlaneArea`. A distance between two positions is
/// a plane distance, not a geodesic one.
public struct Position: Hashable, Sendable {
    /// Metres eastwards (easting).
    public var x: Double
    /// Metres northwards (northing).
    public var y: Double

    @inlinable
    public init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }
}
