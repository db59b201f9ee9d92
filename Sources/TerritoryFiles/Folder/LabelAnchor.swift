public import GeoTypes

/// A name that stands on the maps of a territory outside its outline, and where.
public struct LabelAnchor: Hashable, Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        /// An EPCI of the territory; `code` is its SIREN.
        case epci
        /// Land beyond the outline; no code.
        case neighbour
    }

    /// Which end of the text stands on the position, as SVG's `text-anchor` says it.
    public enum Alignment: String, Sendable, CaseIterable { case start, middle, end }

    public var kind: Kind
    /// SIREN of an EPCI, empty for a neighbour.
    public var code: String
    public var name: String
    /// On the territory's plane, metres.
    public var position: Position
    public var alignment: Alignment

    public init(kind: Kind, code: String, name: String, position: Position, alignment: Alignment) {
        self.kind = kind
        self.code = code
        self.name = name
        self.position = position
        self.alignment = alignment
    }
}
