/// A list of EPCI with their communes and departments: the tables of a territory folder.
///
/// EPCI and departments do not nest: the Pays d'Héricourt has communes in two departments.
public struct Territory: Hashable, Sendable {
    /// Short stable name: « nord-franche-comte ».
    public var id: String
    /// « Pôle métropolitain Nord Franche-Comté ».
    public var name: String
    /// What people call the whole, for placement at that level: « tout le pôle », « aire urbaine ».
    public var aliases: [String]
    /// In order of code.
    public var communes: [Commune]
    /// In order of SIREN.
    public var epcis: [EPCI]
    /// In order of code.
    public var departments: [Department]
    public var vintages: Vintages
    /// Producer and licence of each source, for the footers: « Insee, population municipale 2023 ».
    public var sources: [String]

    /// The years that every output must name.
    public struct Vintages: Hashable, Sendable {
        /// Reference year of the municipal population.
        public var population: String
        /// Code officiel géographique of names and codes.
        public var codes: String
        /// Boundaries.
        public var boundaries: String
        /// Membership of communes in EPCI.
        public var memberships: String

        public init(population: String, codes: String, boundaries: String, memberships: String) {
            self.population = population
            self.codes = codes
            self.boundaries = boundaries
            self.memberships = memberships
        }
    }

    public init(
        id: String, name: String, aliases: [String], communes: [Commune], epcis: [EPCI], departments: [Department],
        vintages: Vintages, sources: [String]
    ) {
        self.id = id
        self.name = name
        self.aliases = aliases
        self.communes = communes.sorted { $0.code < $1.code }
        self.epcis = epcis.sorted { $0.siren < $1.siren }
        self.departments = departments.sorted { $0.code < $1.code }
        self.vintages = vintages
        self.sources = sources
    }

    /// Sum of the municipal populations; nil when one is unknown.
    public var population: Int? {
        var sum = 0
        for commune in communes {
            guard let population = commune.population else { return nil }
            sum += population
        }
        return sum
    }
}
