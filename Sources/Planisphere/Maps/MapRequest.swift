public import NeedsModel

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
    public var filter: FilterRequest<OwnerFilter>
    public var speech: Speech

    public init(
        kind: String, by: String = "commune", method: String = "fisher-jenks", classes: Int? = nil,
        palette: String = "sequential", size: String = "A4", title: String? = nil,
        filter: FilterRequest<OwnerFilter> = FilterRequest(), speech: Speech = .french
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
    }
}
