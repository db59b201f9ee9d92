public import GeoTypes

/// The address that a server took a text for, in the server's words.
public struct AddressMatch: Hashable, Sendable {
    /// « 12 Rue de la République 90000 Belfort ».
    public var label: String
    /// 0…1 as the server computes it: it orders answers and is no chance of being right.
    public var score: Double
    /// Score of the answer that came second, when the server tells (`result_score_next`).
    public var nextScore: Double?
    public var kind: AddressKind
    /// The server's stable name of the address.
    public var id: String
    public var houseNumber: String
    /// House number and street, or the name of the place.
    public var name: String
    public var street: String
    public var postalCode: String
    public var city: String
    /// INSEE code of the commune today; the form is not checked.
    public var cityCode: String
    /// Department and region.
    public var context: String
    /// Degrees; checked to be on Earth.
    public var coordinate: Coordinate

    public init(
        label: String, score: Double, nextScore: Double? = nil, kind: AddressKind, id: String = "",
        houseNumber: String = "", name: String = "", street: String = "", postalCode: String = "", city: String = "",
        cityCode: String, context: String = "", coordinate: Coordinate
    ) {
        self.label = label
        self.score = score
        self.nextScore = nextScore
        self.kind = kind
        self.id = id
        self.houseNumber = houseNumber
        self.name = name
        self.street = street
        self.postalCode = postalCode
        self.city = city
        self.cityCode = cityCode
        self.context = context
        self.coordinate = coordinate
    }
}

/// How fine an answer is (column `result_type`); servers may have kinds of their own.
public struct AddressKind: RawRepresentable, Hashable, Sendable {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static let houseNumber = AddressKind(rawValue: "housenumber")
    public static let street = AddressKind(rawValue: "street")
    public static let locality = AddressKind(rawValue: "locality")
    /// No finer than what the geocoder of names knows itself.
    public static let municipality = AddressKind(rawValue: "municipality")

    /// A house, a street or a named place: finer than a commune.
    var isFinerThanCommune: Bool { self == .houseNumber || self == .street || self == .locality }
}
