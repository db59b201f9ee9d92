/// A CSV whose places are wanted, and what to add to it.
public struct GeocodeRequest: Hashable, Sendable {
    /// A path; « - » is standard input.
    public var input: String
    /// Columns whose texts, joined, say the place.
    public var columns: [String]
    public var postcodeColumn: String?
    public var citycodeColumn: String?
    public var departmentColumn: String?
    /// Name or SIREN of the EPCI that settles homonyms.
    public var epci: String?
    public var encoding: String?
    public var delimiter: String?
    /// Nil: `NAME.geocoded.csv` beside the input, standard output for standard input.
    public var output: String?
    public var overwrites: Bool
    /// A BAN-compatible server for rows with a street; nil: none is asked.
    public var addresses: String?
    public var speech: Speech

    public init(
        input: String, columns: [String], postcodeColumn: String? = nil, citycodeColumn: String? = nil,
        departmentColumn: String? = nil, epci: String? = nil, encoding: String? = nil, delimiter: String? = nil,
        output: String? = nil, overwrites: Bool = false, addresses: String? = nil, speech: Speech = .french
    ) {
        self.input = input
        self.columns = columns
        self.postcodeColumn = postcodeColumn
        self.citycodeColumn = citycodeColumn
        self.departmentColumn = departmentColumn
        self.epci = epci
        self.encoding = encoding
        self.delimiter = delimiter
        self.output = output
        self.overwrites = overwrites
        self.addresses = addresses
        self.speech = speech
    }

    /// « lieux.csv » → « lieux.geocoded.csv ».
    var destination: Destination {
        if let output { return Destination(path: output, overwrites: overwrites) }
        guard input != "-" else { return Destination(path: "-") }
        let folder = input.lastIndex(of: "/").map { input[...$0] } ?? ""
        let name = input[folder.endIndex...]
        let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
        return Destination(path: folder + stem + ".geocoded.csv", overwrites: overwrites)
    }
}
