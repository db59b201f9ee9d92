/// Asks for counts, voices and rates by any dimensions.
public struct CountRequest: Hashable, Sendable {
    /// `commune`, `epci`, `department`, `theme`, `kind`, `audience`, `month`; none gives the whole.
    public var by: [String]
    public var filter: FilterRequest
    /// `table`, `csv`, `json` or `geojson`.
    public var format: String
    /// Also the cells of crossed dimensions that hold nothing.
    public var complete: Bool
    /// `rfc4180` or `excel-fr`, for CSV.
    public var dialect: String
    public var speech: Speech
    public var destination: Destination

    public init(
        by: [String], filter: FilterRequest = FilterRequest(), format: String = "table", complete: Bool = false,
        dialect: String = "rfc4180", speech: Speech = .french, destination: Destination = Destination(path: "-")
    ) {
        self.by = by
        self.filter = filter
        self.format = format
        self.complete = complete
        self.dialect = dialect
        self.speech = speech
        self.destination = destination
    }
}
