public import GeoTypes

/// A commune of the territory, without its boundary (that lives in the shared-arc coverage).
public struct Commune: Hashable, Sendable {
    public var code: InseeCode
    /// Official name with its article, accents and hyphens (COG): « Le Vernoy », « Fêche-l'Église ».
    public var name: String
    public var department: DepartmentCode
    /// Nil for a commune of no EPCI with its own taxation.
    public var epci: SirenCode?
    /// Five digits each; one code may serve many communes, and a commune may have many.
    public var postalCodes: [String]
    /// Municipal population of the territory's vintage; nil when unknown, which is not zero.
    public var population: Int?
    /// Plane area of the boundary, hectares; not the cadastral figure.
    public var areaHectares: Double?
    /// A point certainly inside the boundary (centre of the largest inscribed circle), where a
    /// need placed at the commune is shown.
    public var centre: Coordinate

    public init(
        code: InseeCode, name: String, department: DepartmentCode, epci: SirenCode?, postalCodes: [String],
        population: Int?, areaHectares: Double?, centre: Coordinate
    ) {
        self.code = code
        self.name = name
        self.department = department
        self.epci = epci
        self.postalCodes = postalCodes
        self.population = population
        self.areaHectares = areaHectares
        self.centre = centre
    }
}
