/// Asks for needs and voices by any dimensions.
public struct CountQuery: Hashable, Sendable {
    /// In the order of the keys of each row; none gives one row, the whole. A dimension that stands
    /// twice counts once.
    public var dimensions: [CountDimension]
    /// `placeRole` also says which place the place dimensions look at.
    public var filter: NeedFilter
    /// Also count distinct occasions. It needs a pass over every matching need.
    public var countsOccasions: Bool

    public init(by dimensions: [CountDimension], filter: NeedFilter = NeedFilter(), countsOccasions: Bool = false) {
        var seen: [CountDimension] = []
        for dimension in dimensions where !seen.contains(dimension) { seen.append(dimension) }
        self.dimensions = seen
        self.filter = filter
        self.countsOccasions = countsOccasions
    }
}
