import ByteStreams
import GeoJSON
import GeoMath
import GeoTypes
import NeedsModel

/// Streams contours into a coverage: only the communes that are wanted are kept, each feature is
/// forgotten once its vertices are on the grid.
struct ContourReader {
    private let file: String
    private let register: CommuneRegister
    private let isPartOnly: Bool
    private let namesReferenceSystem: Bool
    /// Former code → today's, for communes merged since the contours were drawn.
    private let successors: [InseeCode: InseeCode]
    private let entryOfCode: [InseeCode: Int]
    private let groupOfDepartment: [DepartmentCode: Int]

    private var builder = CoverageBuilder()
    /// Entry of the register → area of the builder.
    private(set) var areaOfEntry: [Int: Int] = [:]
    private(set) var findings: [BuildFinding] = []
    /// Contours whose code the list of communes does not have.
    private var unknown: [(code: InseeCode, name: String)] = []
    /// Entries that got the contour of a former commune.
    private var mergedInto: Set<Int> = []
    private(set) var vertexCount = 0
    private var place: ContourPlace
    private(set) var digest = SourceDigest(file: "", byteCount: 0, sha256: "")

    /// - Parameter isPartOnly: EPCI were picked, so a contour without commune is most likely elsewhere.
    init(file: String, crs: String?, register: CommuneRegister, successors: [InseeCode: InseeCode], isPartOnly: Bool) {
        self.file = file
        place = ContourPlace(file: file, named: crs)
        namesReferenceSystem = crs != nil
        self.isPartOnly = isPartOnly
        self.register = register
        entryOfCode = Dictionary(
            register.entries.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
        self.successors = successors
        let departments = Set(register.entries.map(\.department)).sorted()
        groupOfDepartment = Dictionary(uniqueKeysWithValues: departments.enumerated().map { ($1, $0) })
    }

    /// - Throws: `missingFile`, `unreadable`, `badContours`, `contourElsewhere`, `unknownReferenceSystem`.
    mutating func read() throws(TerritoryError) {
        let source: HashingSource
        let text: any ByteSource
        do throws(ByteStreamError) {
            source = HashingSource(try FileSource(path: file))
            text = try GzipSource.opening(source, named: file)
        } catch {
            if case .notFound = error { throw .missingFile(file: file) }
            throw .unreadable(file: file, error)
        }
        let reader = FeatureReader(text, acceptsAnyPosition: namesReferenceSystem)
        while true {
            let feature: Feature
            do throws(GeoJSONError) {
                guard let next = try reader.next() else { break }
                feature = next
            } catch {
                if error.endsFile { throw fault(error, reader: reader) }
                if areaOfEntry.isEmpty, unknown.isEmpty,
                    case .invalidFeature(_, _, .coordinateOutOfRange(let first, let second)) = error
                {
                    throw .notDegrees(file: file, first: first, second: second)
                }
                findings.append(.badFeature(reader.count, .notGeoJSON(error)))
                continue
            }
            try take(feature, number: reader.count, member: reader.referenceSystemName)
        }
        // A list of one territory's communes with the contours of a country is no news; a country's list
        // that misses some codes is.
        if unknown.count <= 500, !isPartOnly {
            findings += unknown.map { .unknownContour($0.code, name: $0.name) }
        } else if !unknown.isEmpty {
            findings.append(.unknownContours(count: unknown.count))
        }
        digest = SourceDigest(file: file, byteCount: source.byteCount, sha256: source.hexDigest)
    }

    /// The coverage to be built; the reader keeps none of it.
    mutating func takeBuilder() -> CoverageBuilder {
        defer { builder = CoverageBuilder() }
        return builder
    }

    private func fault(_ error: GeoJSONError, reader: FeatureReader) -> TerritoryError {
        if case .source(let source) = error { return .unreadable(file: file, source) }
        return .badContours(file: file, feature: reader.count, error)
    }

    private mutating func take(_ feature: Feature, number: Int, member: String?) throws(TerritoryError) {
        guard case .string(let text)? = feature.properties["code"] ?? feature.properties["insee"],
            let code = InseeCode(text)
        else {
            findings.append(.badFeature(number, .noCode))
            return
        }
        var name = ""
        if case .string(let text)? = feature.properties["nom"] ?? feature.properties["name"] { name = text }
        guard let entry = entry(of: code, name: name) else { return }
        let polygons: [Polygon<Coordinate>]
        switch feature.geometry {
        case .polygon(let polygon)?: polygons = [polygon]
        case .multiPolygon(let multi)?: polygons = multi.polygons
        default:
            findings.append(.badFeature(number, .noPolygon))
            return
        }
        try add(polygons, to: entry, number: number, member: member)
    }

    /// The register's entry that a contour belongs to; nil when it is not wanted.
    private mutating func entry(of code: InseeCode, name: String) -> Int? {
        if let entry = entryOfCode[code] {
            if !name.isEmpty, name != register.entries[entry].name {
                findings.append(.nameDiffers(code, commune: register.entries[entry].name, contour: name))
            }
            if areaOfEntry[entry] != nil, !mergedInto.contains(entry) { findings.append(.repeatedContour(code)) }
            return entry
        }
        if register.knownCodes.contains(code) { return nil }
        if let current = successors[code], let entry = entryOfCode[current] {
            findings.append(.contourOfFormerCommune(code, name: name, current: current))
            mergedInto.insert(entry)
            return entry
        }
        unknown.append((code, name))
        return nil
    }

    private mutating func add(
        _ polygons: [Polygon<Coordinate>], to entry: Int, number: Int, member: String?
    ) throws(TerritoryError) {
        let commune = register.entries[entry]
        guard let plane = try? OfficialPlane(department: commune.department.rawValue) else {
            findings.append(.noPlane(commune.code, name: commune.name))
            return
        }
        let area = areaOfEntry[entry] ?? builder.addArea(plane: plane, group: groupOfDepartment[commune.department])
        areaOfEntry[entry] = area
        for polygon in polygons {
            vertexCount += polygon.rings.reduce(0) { $0 + $1.vertices.count }
            let drawn = try place.polygon(polygon, of: commune, on: plane, member: member)
            do throws(CoverageError) {
                try builder.add(drawn, to: area)
            } catch {
                findings.append(.badFeature(number, .noCoverage(error)))
                return
            }
        }
    }
}
