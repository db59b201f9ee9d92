/// A CSV whose places are wanted, and what to add to it.
public struct GeocodeRequest: Sendable {
    public var input: NamedInput
    /// Columns whose texts, joined, say the place.
    public var columns: [String]
    public var postcodeColumn: String?
    public var citycodeColumn: String?
    public var departmentColumn: String?
    /// Name or SIREN of the EPCI that settles homonyms.
    public var epci: String?
    public var encoding: String?
    public var delimiter: String?
    /// A BAN-compatible server for rows with a street; nil: none is asked.
    public var addresses: String?
    /// A file where the server's answers are kept until the run is done, so that a run that was cut off asks only what
    /// is missing; nil: nothing is kept.
    public var journal: String?
    public var speech: Speech

    public init(
        input: NamedInput, columns: [String], postcodeColumn: String? = nil, citycodeColumn: String? = nil,
        departmentColumn: String? = nil, epci: String? = nil, encoding: String? = nil, delimiter: String? = nil,
        addresses: String? = nil, journal: String? = nil,
        speech: Speech = .french
    ) {
        self.input = input
        self.columns = columns
        self.postcodeColumn = postcodeColumn
        self.citycodeColumn = citycodeColumn
        self.departmentColumn = departmentColumn
        self.epci = epci
        self.encoding = encoding
        self.delimiter = delimiter
        self.addresses = addresses
        self.journal = journal
        self.speech = speech
    }
}
