import GeoTypes
import NeedsModel

/// `communes.csv`.
enum CommuneTable {
    private static let file = TerritoryFolder.File.communes.rawValue
    static let columns = [
        "insee", "name", "department", "epci", "postal_codes", "population", "area_ha", "lon", "lat",
    ]

    /// - Throws: `badValue`, `duplicate`, `unknownCode`, `emptyFile`, `missingColumn`.
    static func read(
        _ bytes: [UInt8], epcis: Set<SirenCode>, departments: Set<DepartmentCode>
    ) throws(TerritoryError) -> [Commune] {
        let table = try TableReader(bytes, file: file)
        var communes: [Commune] = []
        var seen: Set<InseeCode> = []
        while try table.next() {
            let commune = try commune(table)
            guard seen.insert(commune.code).inserted else {
                throw .duplicate(file: file, line: table.line, value: commune.code.rawValue)
            }
            if let epci = commune.epci, !epcis.contains(epci) {
                throw .unknownCode(file: file, line: table.line, column: "epci", value: epci.rawValue)
            }
            guard departments.contains(commune.department) else {
                throw .unknownCode(
                    file: file, line: table.line, column: "department", value: commune.department.rawValue)
            }
            communes.append(commune)
        }
        if communes.isEmpty { throw .emptyFile(file: file) }
        return communes
    }

    private static func commune(_ table: TableReader) throws(TerritoryError) -> Commune {
        let centre = Coordinate(longitude: try table.number("lon"), latitude: try table.number("lat"))
        guard centre.isOnEarth else {
            throw .badValue(
                file: file, line: table.line, column: "lat", value: "\(centre.longitude) \(centre.latitude)")
        }
        return Commune(
            code: try table.value("insee") { InseeCode($0) }, name: try table.text("name"),
            department: try table.value("department") { DepartmentCode($0) },
            epci: try table.optionalValue("epci") { SirenCode($0) }, postalCodes: table.list("postal_codes"),
            population: try table.optionalPopulation("population"),
            areaHectares: try table.optionalValue("area_ha") { text in
                Double(text).flatMap { $0.isFinite && $0 >= 0 ? $0 : nil }
            },
            centre: centre)
    }

    static func write(_ communes: [Commune]) -> [UInt8] {
        var table = TableWriter(columns: columns)
        for commune in communes {
            table.append([
                commune.code.rawValue, commune.name, commune.department.rawValue, commune.epci?.rawValue ?? "",
                commune.postalCodes.joined(separator: "|"), commune.population.map { "\($0)" } ?? "",
                commune.areaHectares.map { TableWriter.text($0, decimals: 1) } ?? "",
                TableWriter.text(commune.centre.longitude, decimals: 6),
                TableWriter.text(commune.centre.latitude, decimals: 6),
            ])
        }
        return table.bytes
    }
}
