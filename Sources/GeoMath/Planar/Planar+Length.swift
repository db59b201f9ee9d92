public import GeoTypes

extension Planar {
    /// Metres along a line; 0 for fewer than two positions.
    public static func length(of line: [Position]) -> Double {
        zip(line, line.dropFirst()).reduce(0) { $0 + distance($1.0, $1.1) }
    }

    /// Metres around a ring.
    public static func length(of ring: Ring<Position>) -> Double { length(of: ring.vertices) }
}
