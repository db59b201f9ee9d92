/// How many values would change class under another method that is as reasonable.
public struct Robustness: Hashable, Sendable {
    /// Mean over the other methods of the share of values whose class differs.
    public let meanShare: Double
    /// Share of the values whose class differs under at least one other method.
    public let anyShare: Double
    /// The share for each other method, by its id, in the order of `ClassMethod.all`.
    public let byMethod: [Share]

    public struct Share: Hashable, Sendable {
        public let method: String
        public let share: Double
    }

    /// Above it the map says so.
    public static let limit = 0.30

    public var warns: Bool { meanShare > Robustness.limit }

    /// Compares `breaks` with the methods that take a number of classes (Fisher–Jenks, quantiles,
    /// equal intervals), less the one that made them. Values that are not finite are left out.
    public init(of breaks: ClassBreaks, madeBy method: ClassMethod, classes: Int, on values: [Double]) {
        let sample = SortedValues(values)
        let own = sample.values.map(breaks.index(of:))
        var differs = [Bool](repeating: false, count: own.count)
        var shares: [Share] = []
        for other in ClassMethod.all where other.takesClassCount && other.id != method.id {
            guard case .success(let rival) = other.breaks(of: values, classes: classes) else { continue }
            var moved = 0
            for (place, value) in sample.values.enumerated() where rival.index(of: value) != own[place] {
                moved += 1
                differs[place] = true
            }
            shares.append(Share(method: other.id, share: own.isEmpty ? 0 : Double(moved) / Double(own.count)))
        }
        byMethod = shares
        meanShare = shares.isEmpty ? 0 : shares.reduce(0) { $0 + $1.share } / Double(shares.count)
        anyShare = own.isEmpty ? 0 : Double(differs.count { $0 }) / Double(own.count)
    }
}
