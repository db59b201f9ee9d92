/// Which map, of which needs, on which page.
public struct MapRequest: Hashable, Sendable {
    /// « choropleth ».
    public var kind: String
    /// `commune` or `epci`.
    public var by: String
    public var method: String
    public var classes: Int?
    public var palette: String
    public var size: String
    public var title: String?
    public var filter: FilterRequest
    public var speech: Speech
    public var destination: Destination

    public init(
        kind: String, by: String = "commune", method: String = "fisher-jenks", classes: Int? = nil,
        palette: String = "sequential", size: String = "A4", title: String? = nil,
        filter: FilterRequest = FilterRequest(), speech: Speech = .french,
        destination: Destination = Destination(path: "-")
    ) {
        self.kind = kind
        self.by = by
        self.method = method
        self.classes = classes
        self.palette = palette
        self.size = size
        self.title = title
        self.filter = filter
        self.speech = speech
        self.destination = destination
    }
}
