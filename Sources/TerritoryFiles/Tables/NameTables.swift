import GeoTypes
import NeedsModel

/// `former_communes.csv`.
enum FormerCommuneTable {
    private static let file = TerritoryFolder.File.formerCommunes.rawValue

    /// - Throws: `badValue`, `unknownCode` when today's commune is none of `communes`, `missingColumn`.
    static func read(_ bytes: [UInt8], communes: Set<InseeCode>) throws(TerritoryError) -> [FormerCommune] {
        let table = try TableReader(bytes, file: file)
        var former: [FormerCommune] = []
        while try table.next() {
            let current = try table.value("current") { InseeCode($0) }
            guard communes.contains(current) else {
                throw .unknownCode(file: file, line: table.line, column: "current", value: current.rawValue)
            }
            former.append(
                FormerCommune(
                    code: try table.value("insee") { InseeCode($0) }, name: try table.text("name"), current: current,
                    event: try table.text("event"), date: try table.text("date")))
        }
        return former
    }

    static func write(_ former: [FormerCommune]) -> [UInt8] {
        var table = TableWriter(columns: ["insee", "name", "current", "event", "date"])
        for commune in former {
            table.append([
                commune.code.rawValue, commune.name, commune.current.rawValue, commune.event, commune.date,
            ])
        }
        return table.bytes
    }
}

/// `places.csv`.
enum PlaceTable {
    private static let file = TerritoryFolder.File.places.rawValue

    /// - Throws: `badValue`, `unknownCode`, `missingColumn`.
    static func read(_ bytes: [UInt8], communes: Set<InseeCode>) throws(TerritoryError) -> [NamedPlace] {
        let table = try TableReader(bytes, file: file)
        var places: [NamedPlace] = []
        while try table.next() {
            let commune = try table.value("commune") { InseeCode($0) }
            guard communes.contains(commune) else {
                throw .unknownCode(file: file, line: table.line, column: "commune", value: commune.rawValue)
            }
            places.append(NamedPlace(name: try table.text("name"), kind: try table.text("kind"), commune: commune))
        }
        return places
    }

    static func write(_ places: [NamedPlace]) -> [UInt8] {
        var table = TableWriter(columns: ["name", "kind", "commune"])
        for place in places { table.append([place.name, place.kind, place.commune.rawValue]) }
        return table.bytes
    }
}

/// `labels.csv`.
enum LabelTable {
    /// - Throws: `badValue`, `missingColumn`.
    static func read(
        _ bytes: [UInt8], file: String = TerritoryFolder.File.labels.rawValue
    ) throws(TerritoryError) -> [LabelAnchor] {
        let table = try TableReader(bytes, file: file)
        var labels: [LabelAnchor] = []
        while try table.next() {
            labels.append(
                LabelAnchor(
                    kind: try table.value("kind") { LabelAnchor.Kind(rawValue: $0) }, code: try table.text("code"),
                    name: try table.text("name"),
                    position: Position(x: try table.number("x"), y: try table.number("y")),
                    alignment: try table.value("anchor") { LabelAnchor.Alignment(rawValue: $0) }))
        }
        return labels
    }

    static func write(_ labels: [LabelAnchor]) -> [UInt8] {
        var table = TableWriter(columns: ["kind", "code", "name", "x", "y", "anchor"])
        for label in labels {
            table.append([
                label.kind.rawValue, label.code, label.name, TableWriter.text(label.position.x, decimals: 1),
                TableWriter.text(label.position.y, decimals: 1), label.alignment.rawValue,
            ])
        }
        return table.bytes
    }
}
