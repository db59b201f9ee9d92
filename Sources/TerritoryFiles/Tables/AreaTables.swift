import NeedsModel

/// `epci.csv`.
enum EPCITable {
    private static let file = TerritoryFolder.File.epcis.rawValue

    /// - Throws: `badValue`, `duplicate`, `missingColumn`.
    static func read(_ bytes: [UInt8]) throws(TerritoryError) -> [EPCI] {
        let table = try TableReader(bytes, file: file)
        var epcis: [EPCI] = []
        var seen: Set<SirenCode> = []
        while try table.next() {
            let siren = try table.value("siren") { SirenCode($0) }
            guard seen.insert(siren).inserted else {
                throw .duplicate(file: file, line: table.line, value: siren.rawValue)
            }
            epcis.append(
                EPCI(
                    siren: siren, name: try table.text("name"), shortName: try table.text("short_name"),
                    aliases: table.list("aliases")))
        }
        return epcis
    }

    static func write(_ epcis: [EPCI]) -> [UInt8] {
        var table = TableWriter(columns: ["siren", "name", "short_name", "aliases"])
        for epci in epcis {
            table.append([epci.siren.rawValue, epci.name, epci.shortName, epci.aliases.joined(separator: "|")])
        }
        return table.bytes
    }
}

/// `departments.csv`.
enum DepartmentTable {
    /// - Throws: `badValue`, `duplicate`, `missingColumn`.
    static func read(
        _ bytes: [UInt8], file: String = TerritoryFolder.File.departments.rawValue
    ) throws(TerritoryError) -> [Department] {
        let table = try TableReader(bytes, file: file)
        var departments: [Department] = []
        var seen: Set<DepartmentCode> = []
        while try table.next() {
            let code = try table.value("code") { DepartmentCode($0) }
            guard seen.insert(code).inserted else {
                throw .duplicate(file: file, line: table.line, value: code.rawValue)
            }
            departments.append(Department(code: code, name: try table.text("name")))
        }
        return departments
    }

    static func write(_ departments: [Department]) -> [UInt8] {
        var table = TableWriter(columns: ["code", "name"])
        for department in departments { table.append([department.code.rawValue, department.name]) }
        return table.bytes
    }
}
