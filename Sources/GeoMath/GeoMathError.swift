/// What `GeoMath` refuses.
public enum GeoMathError: Error, Sendable, Hashable {
    /// A vertex that is NaN, infinite, or farther than 10¹² m from the origin: which area, and its
    /// numbers as they were.
    case vertexOutOfRange(area: Int, x: Double, y: Double)
}
