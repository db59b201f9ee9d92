public import NeedsModel
public import SVGMap
public import Statistics
public import Wording

/// Which choropleth is wanted. Everything has a default.
public struct ChoroplethRequest: Sendable {
    /// Nil: all themes.
    public var theme: Theme?
    /// Nil: révoltes, rêves and besoins together.
    public var kind: Vocabulary.Term?
    public var unit: Unit
    public var method: ClassMethod
    /// Nil: five, or three under 20 values.
    public var classes: Int?
    public var palette: Palette
    public var format: PageFormat
    /// The place that counts were made by; nil is the default chain (concerned, else lived in, else heard).
    public var place: PlaceRole?
    /// Instead of the computed title. What it claims is then the caller's business.
    public var title: String?
    /// Further filters in words, each as it shall be printed: « depuis le 1er mars 2026 ».
    public var filters: [String]
    /// A first or last day was asked for: « non entendue » is meant in this period.
    var hasPeriod = false
    public var language: Language
    /// Set before every id of the drawing, when several stand in one page.
    public var idPrefix: String

    public enum Unit: String, Hashable, Sendable, CaseIterable {
        case commune
        case epci
    }

    public init(
        theme: Theme? = nil, kind: Vocabulary.Term? = nil, unit: Unit = .commune, method: ClassMethod = .fisherJenks,
        classes: Int? = nil, palette: Palette = .sequential, format: PageFormat = .a4, place: PlaceRole? = nil,
        title: String? = nil, filters: [String] = [], language: Language = .french, idPrefix: String = ""
    ) {
        self.theme = theme
        self.kind = kind
        self.unit = unit
        self.method = method
        self.classes = classes
        self.palette = palette
        self.format = format
        self.place = place
        self.title = title
        self.filters = filters
        self.language = language
        self.idPrefix = idPrefix
    }
}
