import ByteStreams
import GeoMath
import NeedsModel

/// The files that make a territory, wherever they are kept: a folder, resources, blobs of a database.
public enum TerritoryFolder {
    /// One file of a territory.
    public enum File: String, Sendable, CaseIterable {
        /// Name, aliases, vintages, sources: `key,value`, keys may repeat.
        case manifest = "territory.csv"
        case communes = "communes.csv"
        case epcis = "epci.csv"
        case departments = "departments.csv"
        case boundaries = "boundaries.arcs"
        case formerCommunes = "former_communes.csv"
        case places = "places.csv"
        case labels = "labels.csv"

        /// The last three may be absent from a folder.
        public var isRequired: Bool {
            switch self {
            case .manifest, .communes, .epcis, .departments, .boundaries: true
            case .formerCommunes, .places, .labels: false
            }
        }
    }

    /// Version of the format that this program writes, and the newest it reads.
    static let formatVersion = 1

    /// Reads a folder. - Throws: as `read(from:)`.
    public static func read(path: String) throws(TerritoryError) -> LoadedTerritory {
        try read { (file: File) throws(TerritoryError) in try bytes(of: file, in: path) }
    }

    /// The bytes of one file of a folder, nil when an optional one is absent.
    /// - Throws: `missingFile`, `unreadable`.
    public static func bytes(of file: File, in path: String) throws(TerritoryError) -> [UInt8]? {
        do throws(ByteStreamError) {
            return try FileSource.contents(of: "\(path)/\(file.rawValue)")
        } catch {
            guard case .notFound = error else { throw .unreadable(file: file.rawValue, error) }
            if file.isRequired { throw .missingFile(file: file.rawValue) }
            return nil
        }
    }

    /// Reads a territory through `bytes`, which gives the content of a file or nil when it has none.
    ///
    /// Checked: forms of codes, that codes are known where they are referred to and stand once, that
    /// boundaries and communes are the same list, that rings close. Not checked: that areas tile
    /// (`TerritoryCheck` does).
    /// - Complexity: O(bytes); the 197 communes of the embedded pole take some milliseconds.
    public static func read(
        from bytes: (File) throws(TerritoryError) -> [UInt8]?
    ) throws(TerritoryError) -> LoadedTerritory {
        func content(_ file: File) throws(TerritoryError) -> [UInt8] {
            guard let content = try bytes(file) else { throw .missingFile(file: file.rawValue) }
            return content
        }
        let manifest = try Manifest(content(.manifest))
        let departments = try DepartmentTable.read(content(.departments))
        let epcis = try EPCITable.read(content(.epcis))
        let communes = try CommuneTable.read(
            content(.communes), epcis: Set(epcis.map(\.siren)), departments: Set(departments.map(\.code)))
        let territory = manifest.territory(communes: communes, epcis: epcis, departments: departments)
        let coverage = try ArcsFile.read(content(.boundaries), codes: territory.communes.map(\.code.rawValue))
        var loaded = LoadedTerritory(territory: territory, coverage: coverage)
        let known = Set(territory.communes.map(\.code))
        if let table = try bytes(.formerCommunes) {
            loaded.formerCommunes = try FormerCommuneTable.read(table, communes: known)
        }
        if let table = try bytes(.places) { loaded.places = try PlaceTable.read(table, communes: known) }
        if let table = try bytes(.labels) { loaded.labels = try LabelTable.read(table) }
        return loaded
    }

    /// The files of a territory, in the order of `File`, as `write` puts them in a folder. The same
    /// territory gives the same bytes.
    public static func files(of loaded: LoadedTerritory) -> [(file: File, bytes: [UInt8])] {
        let territory = loaded.territory
        var files: [(file: File, bytes: [UInt8])] = [
            (.manifest, Manifest(territory).bytes),
            (.communes, CommuneTable.write(territory.communes)),
            (.epcis, EPCITable.write(territory.epcis)),
            (.departments, DepartmentTable.write(territory.departments)),
            (.boundaries, ArcsFile.write(loaded.coverage, codes: territory.communes.map(\.code.rawValue))),
        ]
        if !loaded.formerCommunes.isEmpty {
            files.append((.formerCommunes, FormerCommuneTable.write(loaded.formerCommunes)))
        }
        if !loaded.places.isEmpty { files.append((.places, PlaceTable.write(loaded.places))) }
        if !loaded.labels.isEmpty { files.append((.labels, LabelTable.write(loaded.labels))) }
        return files
    }
}
