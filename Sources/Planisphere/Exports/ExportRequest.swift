public import NeedsModel

/// Which layer of data, in which format.
public struct ExportRequest: Hashable, Sendable {
    /// `needs`, `communes`, `epci`, `departments`.
    public var layer: String
    public var format: String
    /// `rfc4180` or `excel-fr`, for CSV.
    public var dialect: String
    public var filter: FilterRequest<OwnerFilter>
    /// At most so many needs; refused for areas.
    public var limit: Int?
    public var speech: Speech

    public init(
        layer: String, format: String = "geojson", dialect: String = "rfc4180",
        filter: FilterRequest<OwnerFilter> = FilterRequest(), limit: Int? = nil, speech: Speech = .french
    ) {
        self.layer = layer
        self.format = format
        self.dialect = dialect
        self.filter = filter
        self.limit = limit
        self.speech = speech
    }
}
