public import NeedsModel
public import Wording

/// A choropleth in words and classes, ready to be drawn: every text is final, every figure is text.
///
/// One entry of `areas` for each area of the coverage or each group of them; what an entry says in
/// `title`, the legend and the description come from the same values, which the caller sees to.
public struct ChoroplethSheet: Hashable, Sendable {
    public var language: Language
    /// Set before every id.
    public var idPrefix = ""
    /// Ends the last paragraph of the footer on paper: `{0}` is the projection, `{1}` the denominator
    /// of the scale, both known only once the map is laid out. Nil: not said.
    public var projection: Phrase?
    /// Alternative text: `<title>` and `<desc>`.
    public var altTitle: String
    public var altDescription: String
    /// Small capitals above the title; given as they shall be printed.
    public var kicker: String
    public var title: String
    /// Not on the square.
    public var subtitle: String
    /// Of the square, three lines at most: what the figures were chosen by.
    public var shortSubtitle = ""
    public var legend: Legend
    /// Below the legend; none when there are no regions to compare.
    public var proof: DotPlot?
    /// On paper.
    public var footer: [Paragraph]
    /// On the square, one paragraph.
    public var shortFooter: String
    public var areas: [Area]
    /// Region of each area of the coverage, an index into `regions`.
    public var regionOfArea: [Int?]
    public var regions: [Region]
    /// In order of importance.
    public var names: [PlaceName]
    public var neighbours: [Neighbour]

    public init(
        language: Language, altTitle: String, altDescription: String, kicker: String, title: String, subtitle: String,
        legend: Legend, proof: DotPlot?, footer: [Paragraph], shortFooter: String, areas: [Area],
        regionOfArea: [Int?], regions: [Region], names: [PlaceName], neighbours: [Neighbour]
    ) {
        self.language = language
        self.altTitle = altTitle
        self.altDescription = altDescription
        self.kicker = kicker
        self.title = title
        self.subtitle = subtitle
        self.legend = legend
        self.proof = proof
        self.footer = footer
        self.shortFooter = shortFooter
        self.areas = areas
        self.regionOfArea = regionOfArea
        self.regions = regions
        self.names = names
        self.neighbours = neighbours
    }

    /// What is filled with one colour.
    public struct Area: Hashable, Sendable {
        /// « c25388 »; must be unique.
        public var id: String
        /// Indices in the coverage, one or several that are drawn without the borders between them.
        public var members: [Int]
        public var fill: Value
        /// Shown under the pointer.
        public var title: String

        public init(id: String, members: [Int], fill: Value, title: String) {
            self.id = id
            self.members = members
            self.fill = fill
            self.title = title
        }
    }

    public enum Value: Hashable, Sendable {
        /// 0-based, low to high.
        case inClass(Int)
        case nothing(AreaState)
    }

    /// An EPCI: its name beside the map.
    public struct Region: Hashable, Sendable {
        public var name: String
        /// One figure, below the name.
        public var figure: String
        /// Nil: found by rule.
        public var anchor: NameAnchor?

        public init(name: String, figure: String, anchor: NameAnchor?) {
            self.name = name
            self.figure = figure
            self.anchor = anchor
        }
    }

    public struct Paragraph: Hashable, Sendable {
        /// Bold: « Prudence. ».
        public var head: String
        public var body: String

        public init(head: String, body: String) {
            self.head = head
            self.body = body
        }
    }
}
