/// Verbs on `Position`s: plane geometry, in metres and square metres.
///
/// Nothing here knows the curvature of the Earth: lengths are those of the projected plane. The
/// same verbs for `Coordinate`s are in `Geodesic`.
public enum Planar {}
