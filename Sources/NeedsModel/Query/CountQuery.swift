/// Asks for needs and voices by any dimensions.
public struct CountQuery: Hashable, Sendable {
    /// In the order of the keys of each row; none gives one row, the whole. A dimension that stands
    /// twice counts once.
    public var dimensions: [CountDimension]
    /// `placeRole` also says which place the place dimensions look at.
    public var filter: OwnerFilter
    public var themes: ThemeCounting

    public init(
        by dimensions: [CountDimension], filter: OwnerFilter = OwnerFilter(), themes: ThemeCounting = .main
    ) {
        var seen: [CountDimension] = []
        for dimension in dimensions where !seen.contains(dimension) { seen.append(dimension) }
        self.dimensions = seen
        self.filter = filter
        self.themes = themes
    }

    public init(by dimensions: [CountDimension], filter: PublicFilter, themes: ThemeCounting = .main) {
        self.init(by: dimensions, filter: OwnerFilter(filter), themes: themes)
    }
}

/// What the dimension `theme` counts.
public enum ThemeCounting: String, Hashable, Sendable, CaseIterable {
    /// The main theme of each need: the rows partition the needs.
    case main
    /// Each theme of each need, with its weight: a need stands in as many rows as it has themes.
    case each
}
