/// Verbs on `Position`s: plane geometry, in metres and square metres.
///
/// Nothing here knows the curvature of the Earth: lengths are those of the projected plane. The
/// distance of two `Coordinate`s is in `Geodesic`.
public enum Planar {}
