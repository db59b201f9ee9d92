/// Which layer of data, in which format.
public struct ExportRequest: Hashable, Sendable {
    /// `needs`, `communes`, `epci`, `departments`.
    public var layer: String
    /// Nil: by the ending of the destination's name, else GeoJSON.
    public var format: String?
    /// `rfc4180` or `excel-fr`.
    public var dialect: String
    public var filter: FilterRequest
    public var speech: Speech
    public var destination: Destination

    public init(
        layer: String, format: String? = nil, dialect: String = "rfc4180", filter: FilterRequest = FilterRequest(),
        speech: Speech = .french, destination: Destination = Destination(path: "-")
    ) {
        self.layer = layer
        self.format = format
        self.dialect = dialect
        self.filter = filter
        self.speech = speech
        self.destination = destination
    }
}
