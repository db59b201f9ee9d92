extension Coverage {
    /// Two areas that share more than points (rook contiguity).
    public struct Neighbour: Hashable, Sendable {
        /// The lesser index.
        public var first: Int
        public var second: Int
        /// Length of the common border on the plane, metres.
        public var sharedLength: Double
    }

    /// Every pair once, in order. A corner is not enough.
    /// - Complexity: O(vertices + pairs log pairs).
    public func neighbours() -> [Neighbour] {
        var lengths: [UInt64: Double] = [:]
        for (arc, side) in sides.enumerated() {
            guard let left = side.left, let right = side.right, left != right else { continue }
            lengths[UInt64(min(left, right)) << 32 | UInt64(max(left, right)), default: 0] += length(ofArc: arc)
        }
        return lengths.sorted { $0.key < $1.key }.map {
            Neighbour(first: Int($0.key >> 32), second: Int($0.key & 0xFFFF_FFFF), sharedLength: $0.value)
        }
    }
}
