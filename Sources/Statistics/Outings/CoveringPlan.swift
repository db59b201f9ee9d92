/// Where to go so that as many inhabitants as possible who were not heard live within reach of a stop.
/// Source: Church & ReVelle 1974, Papers of the Regional Science Association 32.
public struct CoveringPlan: Hashable, Sendable {
    /// Positions of the stops, in the order in which they were chosen.
    public let stops: [Int]
    /// Inhabitants within reach of a stop.
    public let value: Int
    /// No plan with as many stops can reach more.
    public let bound: Int
    /// Nothing better exists: the search came to its end.
    public let isOptimal: Bool

    /// « At least this share of the best », 0…1.
    public var certificate: Double { bound > 0 ? min(1, Double(value) / Double(bound)) : 1 }

    public static let mostStops = 20
    public static let nodeLimit = 200_000
}

/// Which weights each stop reaches.
public struct CoveringProblem: Sendable {
    /// Positions of the weighted areas within reach of each area, rising.
    let reached: [[Int32]]
    let weights: [Int]
    let stops: Int

    /// A stop reaches its own area, and those whose centre lies within `reachMetres`, inclusive, in a straight line.
    ///
    /// - Parameters:
    ///   - weights: inhabitants to reach in each area, 0 for those that need no visit; below 0 is read as 0.
    ///   - stops: 1…20, clamped.
    /// O(areas²).
    public init(weights: [Int], centres: [PlanePoint], reachMetres: Double, stops: Int) {
        let count = min(weights.count, centres.count)
        self.weights = weights.prefix(count).map { max(0, $0) }
        self.stops = min(max(stops, 1), CoveringPlan.mostStops)
        let waiting = (0..<count).filter { weights[$0] > 0 }
        reached = (0..<count).map { (stop: Int) -> [Int32] in
            let near = waiting.filter { $0 == stop || centres[stop].distance(to: centres[$0]) <= reachMetres }
            return near.map { Int32($0) }
        }
    }

    /// What a set of stops reaches, each area once.
    public func value(of stops: [Int]) -> Int {
        var seen = [Bool](repeating: false, count: weights.count)
        var sum = 0
        for stop in stops {
            for area in reached[stop] where !seen[Int(area)] {
                seen[Int(area)] = true
                sum += weights[Int(area)]
            }
        }
        return sum
    }

    /// How many areas with a weight lie within reach of a stop.
    public func reach(of stop: Int) -> Int { reached[stop].count }

    func gain(of stop: Int, _ covered: [Int16]) -> Int {
        var gain = 0
        for area in reached[stop] where covered[Int(area)] == 0 { gain += weights[Int(area)] }
        return gain
    }
}
