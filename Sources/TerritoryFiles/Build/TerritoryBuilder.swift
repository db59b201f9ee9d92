import ByteStreams
import GeoMath
import GeoTypes
import NeedsModel

/// Makes a territory from official files: `planisphere territory build`.
///
/// Codes and names are checked, contours become a coverage whose faults are mended and reported, borders
/// are simplified without opening gaps. What cannot be used is left out and said, line by line.
public enum TerritoryBuilder {
    /// Metres lost when a vertex moves to the nearest whole metre, at the most.
    static let gridError = 0.5.squareRoot()

    /// - Parameter toleranceMetres: greatest distance between a border and its contour, rounding to whole
    ///   metres included; what a sliver's repair moves comes on top and is in the report. Under
    ///   one metre nothing is simplified.
    /// - Throws: what makes a build pointless: a missing or unreadable file, a code of wrong form, no
    ///   commune left, borders that cannot be untangled.
    public static func build(
        _ sources: TerritorySources, toleranceMetres: Double
    ) throws(TerritoryError) -> (territory: LoadedTerritory, report: BuildReport) {
        var report = BuildReport()
        let about =
            try sources.about.map { path throws(TerritoryError) in try AboutFolder(path: path) } ?? AboutFolder()
        var register = try register(sources, &report)
        report.findings += register.findings
        var former: [(line: Int, commune: FormerCommune)] = []
        if let file = sources.formerCommunes {
            former = try NameSources.formerCommunes(read(file, &report), file: file)
        }
        let postal = try sources.postalCodes.map { file throws(TerritoryError) in
            try PostalCodes(read(file, &report), file: file)
        }
        let successors = Dictionary(
            former.map(\.commune).filter { $0.code != $0.current }.map { ($0.code, $0.current) },
            uniquingKeysWith: { _, last in last })
        if let postal { register.add(postal, successors: successors) }
        let (coverage, entries) = try coverage(
            sources, register: register, successors: successors, tolerance: toleranceMetres, &report)
        report.findings += try ContourComparison(register: register, entries: entries)
            .findings(coverage, file: sources.contours)
        let territory = TerritoryAssembly(register: register, about: about, entries: entries)
            .territory(coverage, findings: &report.findings)
        var loaded = LoadedTerritory(territory: territory, coverage: coverage, labels: about.labels)
        try addNames(sources, former, &loaded, &report)
        if let postal { loaded.add(postal.names, successors: successors) }
        report.inputs += about.digests
        report.communes = territory.communes.count
        report.epcis = territory.epcis.count
        report.departments = territory.departments.count
        return (loaded, report)
    }

    /// The communes that belong, with the names of their EPCI.
    private static func register(
        _ sources: TerritorySources, _ report: inout BuildReport
    ) throws(TerritoryError) -> CommuneRegister {
        let communes = try read(sources.communes, &report)
        let memberships =
            sources.memberships == sources.communes ? communes : try read(sources.memberships, &report)
        var register = try CommuneRegister(
            communes: communes, file: sources.communes, memberships: memberships,
            membershipFile: sources.memberships, epcis: sources.epcis)
        if let file = sources.epciNames { try register.name(epcis: read(file, &report), file: file) }
        return register
    }

    /// Former communes and places of the territory; those of elsewhere are said.
    private static func addNames(
        _ sources: TerritorySources, _ former: [(line: Int, commune: FormerCommune)], _ loaded: inout LoadedTerritory,
        _ report: inout BuildReport
    ) throws(TerritoryError) {
        let codes = Set(loaded.territory.communes.map(\.code))
        for (line, commune) in former {
            if codes.contains(commune.current) {
                loaded.formerCommunes.append(commune)
            } else {
                report.findings.append(
                    .elsewhere(file: sources.formerCommunes ?? "", line: line, commune.current))
            }
        }
        if let file = sources.places {
            for (line, place) in try NameSources.places(read(file, &report), file: file) {
                if codes.contains(place.commune) {
                    loaded.places.append(place)
                } else {
                    report.findings.append(.elsewhere(file: file, line: line, place.commune))
                }
            }
        }
    }

    /// What the file holds, decompressed; its digest is that of the bytes on the disk.
    private static func read(_ file: String, _ report: inout BuildReport) throws(TerritoryError) -> [UInt8] {
        do throws(ByteStreamError) {
            let bytes = try FileSource.contents(of: file)
            report.inputs.append(SourceDigest(file: file, bytes))
            guard bytes.starts(with: [0x1F, 0x8B]) else { return bytes }
            return try GzipSource(BufferSource(bytes), named: file).contents()
        } catch {
            if case .notFound = error { throw .missingFile(file: file) }
            throw .unreadable(file: file, error)
        }
    }

    /// The coverage of the communes that have a contour, and which entries of the register they are.
    private static func coverage(
        _ sources: TerritorySources, register: CommuneRegister, successors: [InseeCode: InseeCode], tolerance: Double,
        _ report: inout BuildReport
    ) throws(TerritoryError) -> (Coverage, [Int]) {
        var contours = ContourReader(
            file: sources.contours, crs: sources.crs, register: register, successors: successors,
            isPartOnly: sources.epcis != nil)
        try contours.read()
        report.findings += contours.findings
        report.inputs.append(contours.digest)
        report.inputVertices = contours.vertexCount
        for (entry, commune) in register.entries.enumerated() where contours.areaOfEntry[entry] == nil {
            report.findings.append(.communeWithoutContour(commune.code, name: commune.name))
        }
        let entries = contours.areaOfEntry.keys.sorted()
        guard !entries.isEmpty else { throw .noCommune(file: sources.contours) }
        let areas = entries.map { contours.areaOfEntry[$0] ?? 0 }
        do throws(CoverageError) {
            let (built, repair) = try contours.takeBuilder().build()
            report.repair = repair.renumbered(areas)
            let (simple, simplification) = built.selecting(areas)
                .simplified(tolerance: max(0, tolerance - gridError - 0.01))
            report.simplification = simplification
            return (simple, entries)
        } catch {
            throw .badCoverage(file: sources.contours, error)
        }
    }
}

extension LoadedTerritory {
    /// Names that La Poste writes above the city, but for those that the territory knows already.
    fileprivate mutating func add(
        _ names: [(commune: InseeCode, name: String)], successors: [InseeCode: InseeCode]
    ) {
        let codes = Set(territory.communes.map(\.code))
        func key(_ name: String) -> String { name.lowercased().filter { $0.isLetter || $0.isNumber } }
        var known = Set(territory.communes.map { key($0.name) } + formerCommunes.map { key($0.name) })
        known.formUnion(places.map { key($0.name) })
        for (code, name) in names {
            let current = codes.contains(code) ? code : successors[code] ?? code
            guard codes.contains(current), known.insert(key(name)).inserted else { continue }
            places.append(NamedPlace(name: name, kind: "delivery", commune: current))
        }
    }
}
