import NeedsModel

/// `territory.csv`: what is said once about a territory.
struct Manifest {
    private static let file = TerritoryFolder.File.manifest.rawValue
    private static let required = [
        "format", "id", "name", "population_vintage", "codes_vintage", "boundaries_vintage", "memberships_vintage",
    ]

    private var single: [String: String] = [:]
    private var aliases: [String] = []
    private var sources: [String] = []

    /// - Throws: `missingColumn` naming the key that is absent, `badValue` for an unknown key,
    ///   `duplicate`, `newerFormat`.
    init(_ bytes: [UInt8]) throws(TerritoryError) {
        let table = try TableReader(bytes, file: Self.file)
        while try table.next() {
            let (key, value) = (try table.text("key"), try table.text("value"))
            switch key {
            case "alias": aliases.append(value)
            case "source": sources.append(value)
            case _ where Self.required.contains(key):
                if single.updateValue(value, forKey: key) != nil {
                    throw .duplicate(file: Self.file, line: table.line, value: key)
                }
            default: throw .badValue(file: Self.file, line: table.line, column: "key", value: key)
            }
        }
        if let version = single["format"], Int(version).map({ $0 > TerritoryFolder.formatVersion }) ?? true {
            throw .newerFormat(file: Self.file, version: version)
        }
        for key in Self.required where single[key] == nil {
            throw .missingColumn(file: Self.file, column: key, found: single.keys.sorted())
        }
    }

    init(_ territory: Territory) {
        single = [
            "format": "\(TerritoryFolder.formatVersion)", "id": territory.id, "name": territory.name,
            "population_vintage": territory.vintages.population, "codes_vintage": territory.vintages.codes,
            "boundaries_vintage": territory.vintages.boundaries, "memberships_vintage": territory.vintages.memberships,
        ]
        aliases = territory.aliases
        sources = territory.sources
    }

    func territory(communes: [Commune], epcis: [EPCI], departments: [Department]) -> Territory {
        func value(_ key: String) -> String { single[key] ?? "" }
        return Territory(
            id: value("id"), name: value("name"), aliases: aliases, communes: communes, epcis: epcis,
            departments: departments,
            vintages: Territory.Vintages(
                population: value("population_vintage"), codes: value("codes_vintage"),
                boundaries: value("boundaries_vintage"), memberships: value("memberships_vintage")),
            sources: sources)
    }

    var bytes: [UInt8] {
        var table = TableWriter(columns: ["key", "value"])
        for key in Self.required { table.append([key, single[key] ?? ""]) }
        for alias in aliases { table.append(["alias", alias]) }
        for source in sources { table.append(["source", source]) }
        return table.bytes
    }
}
