public import GeoTypes

/// One of the places of a need as a row gives it; to be placed by the geocoder.
public struct PlaceText: Hashable, Sendable {
    /// Verbatim without the white space around it; may be empty when the rest says the place.
    public var text: String
    public var postalCode: String?
    public var inseeCode: String?
    public var department: String?
    /// Degrees, on the Earth.
    public var coordinate: Coordinate?

    public init(
        _ text: String, postalCode: String? = nil, inseeCode: String? = nil, department: String? = nil,
        coordinate: Coordinate? = nil
    ) {
        self.text = text
        self.postalCode = postalCode
        self.inseeCode = inseeCode
        self.department = department
        self.coordinate = coordinate
    }
}
