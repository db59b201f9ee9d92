import Glibc

/// Groups of areas around each area, by distance, that hold at most half of the inhabitants.
/// Source: Kulldorff 1997, Communications in Statistics 26.
struct ScanWindows: Sendable {
    /// Areas around each centre, nearest first, as far as windows reach.
    let members: [[Int32]]

    /// - Parameter centres: metres on a plane, in the order of the areas. Distances are rounded to the millimetre, ties
    ///   go to the first area. O(areas² log areas).
    init(centres: [PlanePoint], populations: [Int]) {
        let whole = populations.reduce(0, +)
        members = centres.indices.map { centre in
            let distances = centres.map { ($0.distance(to: centres[centre]) * 1000).rounded() }
            let order = centres.indices.sorted { (distances[$0], $0) < (distances[$1], $1) }
            var reached: [Int32] = []
            var people = 0
            for area in order {
                people += populations[area]
                guard 2 * people <= whole else { break }
                reached.append(Int32(area))
            }
            return reached
        }
    }

    var count: Int { members.reduce(0) { $0 + $1.count } }
}

/// A place in metres on a plane.
public struct PlanePoint: Hashable, Sendable {
    public var x: Double
    public var y: Double

    public init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }

    func distance(to other: PlanePoint) -> Double { hypot(x - other.x, y - other.y) }
}
