public import NeedsModel

/// The official files that a territory is built from; each may be compressed by gzip. Paths as the user gave them; « - » is standard
/// input, for the contours.
public struct TerritorySources: Hashable, Sendable {
    /// Comma-separated, one commune a row: `insee,name` and what is there of `dept`, `epci_siren`,
    /// `postal_codes`, `population`, `epci_name`, `lon`, `lat` (a centre, to hold the contour against).
    public var communes: String
    /// GeoJSON in WGS 84, or in `crs`, or in what its old `crs` member says; a feature's `code` property is the INSEE code. May hold more communes.
    public var contours: String
    /// Comma-separated `insee,epci_siren`: which communes belong to the territory. May be the same file
    /// as `communes`.
    public var memberships: String
    /// Comma-separated `old_insee,old_name,current_insee,kind,date`.
    public var formerCommunes: String?
    /// Comma-separated `name,kind,insee`.
    public var places: String?
    /// Comma-separated `siren,name`: names of EPCI.
    public var epciNames: String?
    /// La Poste's `insee,postal_code,delivery_name,old_name`.
    public var postalCodes: String?
    /// « EPSG:2154 » when the contours are not in degrees.
    public var crs: String?
    /// A folder with what people decide about a territory, in the format of territory folders:
    /// `territory.csv` (name, aliases, vintages, sources), `epci.csv` (names and short names),
    /// `labels.csv`. Any of them may be absent.
    public var about: String?
    /// Only the communes of these EPCI; nil for all communes of `memberships`.
    public var epcis: [SirenCode]?

    public init(
        communes: String, contours: String, memberships: String, formerCommunes: String? = nil,
        places: String? = nil, about: String? = nil, epcis: [SirenCode]? = nil
    ) {
        self.communes = communes
        self.contours = contours
        self.memberships = memberships
        self.formerCommunes = formerCommunes
        self.places = places
        self.about = about
        self.epcis = epcis
    }
}
