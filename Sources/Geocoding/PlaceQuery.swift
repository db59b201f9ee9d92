public import GeoTypes
public import NeedsModel

/// What a row says about a place: the words, and what stands beside them.
///
/// `postalCode`, `inseeCode`, `department` and `coordinate` are *statements*: when one contradicts the
/// words, the answer is `ambiguous` with both, never one of them in silence. `workshop` is a *hint*: it
/// decides between places that the words leave open, and contradicts nothing.
public struct PlaceQuery: Hashable, Sendable {
    /// As written, in any spelling; may be empty, huge or nonsense.
    public var text: String
    /// As written in a column of its own.
    public var postalCode: String?
    /// As written; a lost leading zero is repaired.
    public var inseeCode: String?
    /// Degrees.
    public var coordinate: Coordinate?
    /// As written: « 90 », « Doubs ».
    public var department: String?
    /// EPCI of the workshop where it was heard.
    public var workshop: SirenCode?

    public init(
        _ text: String, postalCode: String? = nil, inseeCode: String? = nil, coordinate: Coordinate? = nil,
        department: String? = nil, workshop: SirenCode? = nil
    ) {
        self.text = text
        self.postalCode = postalCode
        self.inseeCode = inseeCode
        self.coordinate = coordinate
        self.department = department
        self.workshop = workshop
    }
}
