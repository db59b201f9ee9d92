import GeoTypes
import NeedsModel

/// The communes of the territory to be built, from the list of communes and the memberships.
struct CommuneRegister {
    struct Entry {
        var code: InseeCode
        var name: String
        var department: DepartmentCode
        var epci: SirenCode?
        var postalCodes: [String]
        var population: Int?
        /// As the table has it, degrees.
        var centre: Coordinate?
        /// Likewise, hectares.
        var area: Double?
    }

    /// In order of code.
    private(set) var entries: [Entry] = []
    /// Names of EPCI that the list of communes gives, or a file of names.
    /// Every code that the list of communes has, members or not.
    private(set) var knownCodes: Set<InseeCode> = []
    private(set) var epciNames: [SirenCode: String] = [:]
    private(set) var findings: [BuildFinding] = []

    /// Official files name their columns in several ways.
    private enum Column {
        static let code = ["insee", "code", "codgeo", "CODGEO", "COM", "code_insee", "INSEE_COM"]
        static let name = ["name", "nom", "libgeo", "LIBGEO", "LIBELLE", "NOM"]
        static let department = ["dept", "department", "dep", "DEP"]
        static let siren = ["siren", "SIREN", "epci_siren", "EPCI"]
        static let epci = ["epci_siren", "epci", "siren", "EPCI", "SIREN_EPCI"]
        static let epciName = ["epci_name", "libepci", "LIBEPCI"]
        static let postalCodes = ["postal_codes", "postal_code", "codesPostaux"]
        static let population = ["population", "pmun", "PMUN"]
        static let longitude = ["lon", "longitude"]
        static let area = ["area_ha", "surface_ha", "superficie_ha", "superf"]
        static let latitude = ["lat", "latitude"]
    }

    /// - Throws: `badValue`, `duplicate`, `missingColumn`, `noCommune`.
    init(
        communes: [UInt8], file: String, memberships: [UInt8], membershipFile: String, epcis: [SirenCode]?
    ) throws(TerritoryError) {
        var rows = try readCommunes(communes, file: file)
        knownCodes = Set(rows.keys)
        let wanted = epcis.map { Set($0) }
        var seenEPCIs: Set<SirenCode> = []
        var members: Set<InseeCode> = []
        let table = try TableReader(memberships, file: membershipFile)
        let columns = (code: try table.column(Column.code), epci: try table.column(Column.epci))
        while try table.next() {
            let code = try table.value(columns.code) { InseeCode($0) }
            guard members.insert(code).inserted else {
                throw .duplicate(file: membershipFile, line: table.line, value: code.rawValue)
            }
            let epci = try table.optionalValue(columns.epci) { SirenCode($0) }
            if let epci { seenEPCIs.insert(epci) }
            guard wanted.map({ wanted in epci.map { wanted.contains($0) } ?? false }) ?? true else { continue }
            guard rows[code] != nil else {
                findings.append(.unknownMember(code, line: table.line))
                continue
            }
            rows[code]?.epci = epci
            if let entry = rows[code] { entries.append(entry) }
        }
        entries.sort { $0.code < $1.code }
        for siren in epcis ?? [] where !seenEPCIs.contains(siren) { findings.append(.unknownEPCI(siren)) }
        if entries.isEmpty { throw .noCommune(file: membershipFile) }
    }

    /// Names of a file win over those of the list of communes: there an EPCI may stand under an older one.
    /// - Throws: `badValue`, `missingColumn`.
    mutating func name(epcis bytes: [UInt8], file: String) throws(TerritoryError) {
        let table = try TableReader(bytes, file: file)
        let columns = (siren: try table.column(Column.siren), name: try table.column(Column.name))
        while try table.next() {
            let siren = try table.value(columns.siren) { SirenCode($0) }
            if let name = table.optionalText(columns.name) { epciNames[siren] = name }
        }
    }

    /// Adds postal codes that the list of communes does not have; those of a merged commune go to today's.
    mutating func add(_ postal: PostalCodes, successors: [InseeCode: InseeCode]) {
        let places = Dictionary(entries.indices.map { (entries[$0].code, $0) }, uniquingKeysWith: { first, _ in first })
        for (code, codes) in postal.codes.sorted(by: { $0.key < $1.key }) {
            guard let place = places[code] ?? successors[code].flatMap({ places[$0] }) else { continue }
            for one in codes where !entries[place].postalCodes.contains(one) { entries[place].postalCodes.append(one) }
        }
    }

    private mutating func readCommunes(_ bytes: [UInt8], file: String) throws(TerritoryError) -> [InseeCode: Entry] {
        let table = try TableReader(bytes, file: file)
        let columns = (code: try table.column(Column.code), name: try table.column(Column.name))
        let (department, postalCodes) = (table.columnIfAny(Column.department), table.columnIfAny(Column.postalCodes))
        let (population, epci) = (table.columnIfAny(Column.population), table.columnIfAny(Column.epci))
        let epciName = table.columnIfAny(Column.epciName)
        let (longitude, latitude) = (table.columnIfAny(Column.longitude), table.columnIfAny(Column.latitude))
        let area = table.columnIfAny(Column.area)
        var rows: [InseeCode: Entry] = [:]
        while try table.next() {
            let code = try table.value(columns.code) { InseeCode($0) }
            var entry = Entry(
                code: code, name: try table.value(columns.name) { $0.isEmpty ? nil : $0 }, department: code.department,
                epci: nil,
                postalCodes: try postalCodes.map { column throws(TerritoryError) in
                    try table.postalCodes(column)
                } ?? [])
            if let department {
                entry.department = try table.value(department) { DepartmentCode($0) }
                if entry.department != code.department {
                    findings.append(.departmentDiffers(code, entry.department, line: table.line))
                }
            }
            if let population {
                entry.population = try table.optionalPopulation(population)
            }
            if let longitude, let latitude {
                entry.centre = try table.centre(longitude, latitude)
            }
            if let area {
                entry.area = try table.optionalValue(area) { Double($0).flatMap { $0.isFinite && $0 >= 0 ? $0 : nil } }
            }
            if let epci, let epciName, let siren = table.optionalText(epci).flatMap({ SirenCode($0) }) {
                epciNames[siren] = epciNames[siren] ?? table.optionalText(epciName)
            }
            guard rows.updateValue(entry, forKey: code) == nil else {
                throw .duplicate(file: file, line: table.line, value: code.rawValue)
            }
        }
        return rows
    }
}

extension TableReader {
    /// The first of these names that the table has. - Throws: `missingColumn` naming the first of them.
    func column(_ names: [String]) throws(TerritoryError) -> String {
        if let name = columnIfAny(names) { return name }
        throw .missingColumn(file: file, column: names.first ?? "", found: header)
    }

    func columnIfAny(_ names: [String]) -> String? { names.first { has($0) } }

    /// Nil when both cells are empty. - Throws: `badValue`.
    fileprivate func centre(_ longitude: String, _ latitude: String) throws(TerritoryError) -> Coordinate? {
        func degrees(_ column: String, _ limit: Double) throws(TerritoryError) -> Double? {
            try optionalValue(column) { text in Double(text).flatMap { abs($0) <= limit ? $0 : nil } }
        }
        guard let east = try degrees(longitude, 180), let north = try degrees(latitude, 90) else { return nil }
        return Coordinate(longitude: east, latitude: north)
    }

    /// Five digits each, between blanks, commas, semicolons or bars. - Throws: `badValue`.
    func postalCodes(_ column: String) throws(TerritoryError) -> [String] {
        try value(column) { text in
            let codes = text.split { " ,;|/".contains($0) }.map(String.init)
            let areCodes = codes.allSatisfy { $0.utf8.count == 5 && $0.utf8.allSatisfy { 48...57 ~= $0 } }
            return areCodes ? codes : nil
        }
    }
}
