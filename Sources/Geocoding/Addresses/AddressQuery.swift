public import GeoTypes
public import NeedsModel

/// A row with a street that a server may know better than its commune.
public struct AddressQuery: Hashable, Sendable {
    /// The caller's own number of the row; comes back with the answer.
    public var row: Int
    public var text: String
    /// Commune that the geocoder found; an answer elsewhere is not used.
    public var commune: InseeCode

    public init(row: Int, text: String, commune: InseeCode) {
        self.row = row
        self.text = text
        self.commune = commune
    }
}

/// What became of one address. Whatever it is, the placement in the commune stands.
public enum AddressOutcome: Hashable, Sendable {
    /// `score` is the server's own, which only orders.
    case found(point: Coordinate, label: String, score: Double)
    case notFound
    /// The server answered with another commune.
    case elsewhere(InseeCode)
    case failed(AddressError)
}
