public import Wording

/// A kind of map. To add one: one file that extends `MapKind`, one line in `all`.
public struct MapKind: Sendable {
    /// Stable name, the word of the command line: « choropleth ».
    public let id: String
    public let name: Phrase
    /// When to choose it, in one sentence.
    public let purpose: Phrase
    /// SVG, UTF-8; the same request and data give the same bytes.
    public let draw: @Sendable (ChoroplethRequest, ChoroplethData) throws(MapError) -> [UInt8]

    init(
        id: String, name: Phrase, purpose: Phrase,
        draw: @escaping @Sendable (ChoroplethRequest, ChoroplethData) throws(MapError) -> [UInt8]
    ) {
        self.id = id
        self.name = name
        self.purpose = purpose
        self.draw = draw
    }

    /// In the order of help texts.
    public static let all: [MapKind] = [.choropleth]

    /// The kind of that name; nil when there is none.
    public static func named(_ id: String) -> MapKind? { all.first { $0.id == id } }
}
