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
    /// « EPSG:2154 »: columns x and y in this reference system instead of longitude and latitude. For needs as CSV
    /// alone: GeoJSON has degrees (RFC 7946 §4).
    public var crs: String?
    public var speech: Speech

    public init(
        layer: String, format: String = "geojson", dialect: String = "rfc4180",
        filter: FilterRequest<OwnerFilter> = FilterRequest(), limit: Int? = nil, crs: String? = nil,
        speech: Speech = .french
    ) {
        self.layer = layer
        self.format = format
        self.dialect = dialect
        self.filter = filter
        self.limit = limit
        self.crs = crs
        self.speech = speech
    }
}
