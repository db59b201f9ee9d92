/// What `GeoMath` refuses.
public enum GeoMathError: Error, Sendable, Hashable {
    /// A vertex that is NaN, infinite, or farther than 10¹² m from the origin: which area, and its
    /// numbers as they were.
    case vertexOutOfRange(area: Int, x: Double, y: Double)
    /// More vertices, or more pieces of border, than 32-bit numbers count.
    case tooManyVertices(count: Int)
    /// PROJ knows no reference system of this code, or finds no database to look in.
    case unknownReferenceSystem(epsg: Int, reason: String)
    /// The reference system exists and is no plane: geographic, geocentric, vertical…
    case notAPlane(epsg: Int)
    /// PROJ has no way between WGS 84 and this plane.
    case noTransform(epsg: Int, reason: String)
    /// PROJ has no answer for these numbers: not finite, or outside of what the projection can show.
    case cannotTransform(epsg: Int, first: Double, second: Double, reason: String)
    /// No official plane is known for the department.
    case noOfficialPlane(department: String)
}
