public import Wording

/// A kind of map. To add one: one file that extends `MapKind`, one line in `all`.
public struct MapKind: Sendable {
    /// Stable name, the word of the command line: « choropleth ».
    public let id: String
    public let name: Phrase
    /// When to choose it, in one sentence.
    public let purpose: Phrase
    /// SVG, UTF-8; the same request and data give the same bytes.
    let draw: @Sendable (MapOrder) throws(Failure) -> [UInt8]

    init(
        id: String, name: Phrase, purpose: Phrase, draw: @escaping @Sendable (MapOrder) throws(Failure) -> [UInt8]
    ) {
        self.id = id
        self.name = name
        self.purpose = purpose
        self.draw = draw
    }

    /// In the order of help texts.
    public static let all: [MapKind] = [.choropleth]

    static func named(_ id: String) throws(Failure) -> MapKind {
        guard let kind = all.first(where: { $0.id == id }) else {
            throw Failure(.unknownValue, "map", id, all.map(\.id).joined(separator: ", "))
        }
        return kind
    }
}
