/// Filters as people write them: the same names on the command line and in HTTP parameters.
public struct FilterRequest: Hashable, Sendable {
    /// Identifiers, labels, codes or synonyms.
    public var theme: [String] = []
    public var kind: [String] = []
    public var audience: [String] = []
    /// Names or codes.
    public var commune: [String] = []
    public var epci: [String] = []
    public var department: [String] = []
    /// First and last day, ISO or dd/mm/yyyy.
    public var since: String?
    public var until: String?
    public var text: String?
    public var workshop: String?
    /// `concerns`, `lives` or `heard`.
    public var place: String?
    /// « west,south,east,north » in degrees.
    public var bbox: String?
    /// A name, a code, or a GeoJSON file with polygons.
    public var within: String?
    /// A place; with `radius`.
    public var near: String?
    /// « 5km », « 800m ».
    public var radius: String?
    /// A commune; its neighbours are meant.
    public var adjacentTo: String?
    public var limit: Int?

    public init() {}
}
