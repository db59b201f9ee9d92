import GeoTypes

/// Which way a ring is walked, on the plane of longitude and latitude (RFC 7946 §3.1.6 speaks of that
/// plane; an antimeridian crossing is to be cut beforehand, §3.1.9).
enum RingWinding {
    /// Twice the signed area in square degrees: positive when counter-clockwise. Relative to the first
    /// vertex, so that small rings far from the origin keep their digits.
    static func doubledArea(of ring: [Coordinate]) -> Double {
        guard let origin = ring.first else { return 0 }
        var sum = 0.0
        var previous = origin
        for vertex in ring {
            sum += (previous.longitude - origin.longitude) * (vertex.latitude - origin.latitude)
            sum -= (vertex.longitude - origin.longitude) * (previous.latitude - origin.latitude)
            previous = vertex
        }
        return sum
    }
}
