public import NeedsModel

/// Asks for counts, voices and rates by any dimensions.
public struct CountRequest: Hashable, Sendable {
    /// `commune`, `epci`, `department`, `theme`, `kind`, `month`; none gives the whole.
    public var by: [String]
    public var filter: FilterRequest<OwnerFilter>
    /// `table`, `csv`, `json` or `geojson`.
    public var format: String
    /// What the dimension `theme` counts: `main` or `each`.
    public var themes: String
    /// Also the cells of crossed dimensions that hold nothing.
    public var complete: Bool
    /// `rfc4180` or `excel-fr`, for CSV.
    public var dialect: String
    public var speech: Speech

    public init(
        by: [String], filter: FilterRequest<OwnerFilter> = FilterRequest(), format: String = "table",
        themes: String = "main", complete: Bool = false, dialect: String = "rfc4180", speech: Speech = .french
    ) {
        self.by = by
        self.filter = filter
        self.format = format
        self.themes = themes
        self.complete = complete
        self.dialect = dialect
        self.speech = speech
    }
}
