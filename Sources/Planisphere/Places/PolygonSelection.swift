import ByteStreams
import GeoJSON
import GeoMath
import GeoTypes
import NeedsModel
import TerritoryFiles
import Wording

/// Communes chosen by the polygons of a GeoJSON file: those whose centre lies in the **union** of all of
/// them. Overlapping and repeated polygons count once; borders belong to them. Edges are straight between
/// the numbers of the file, as RFC 7946 §3.1.1 wants: the centres go to the plane of the file, not the polygons
/// to degrees.
struct PolygonSelection {
    private let path: String
    private let territory: Territory
    private var system: CoordinateReferenceSystem?
    /// Made when the reference system of the file is known.
    private var sieve = PositionSieve([])
    private var selected: Set<InseeCode> = []
    /// Around everything that was read.
    private var extent: Extent?

    /// Polygons, multipolygons and collections of them, nested as they like; whatever else the file holds is
    /// passed over. Memory depends on the largest feature, not on the file.
    ///
    /// - Parameter crs: « EPSG:2154 » when the numbers are no degrees; it wins over an old `crs` member of the file.
    /// - Throws: `inputMalformed` for a file without any polygon, a polygon without an inside or one that
    ///   crosses itself, and coordinates that cannot be of this territory; `wrongUsage` for a reference system
    ///   that nobody knows.
    static func communes(
        inside path: String, crs: String? = nil, of loaded: LoadedTerritory
    ) throws(Failure) -> Set<InseeCode> {
        var selection = PolygonSelection(path: path, territory: loaded.territory)
        let reader = FeatureReader(try NamedInput.file(path).open().source, acceptsAnyPosition: crs != nil)
        try selection.read(reader, crs: crs)
        guard let extent = selection.extent, let system = selection.system else {
            throw selection.refused(Phrases.noPolygon)
        }
        if let home = BoundingBox(around: loaded.territory.communes.lazy.map(\.centre)) {
            let distance = DistanceFromHome(of: extent, in: system, from: home)
            if distance.isImpossible { throw selection.refused(distance.sentence(epsg: system.epsg)) }
        }
        return selection.selected
    }

    private init(path: String, territory: Territory) {
        self.path = path
        self.territory = territory
    }

    private mutating func read(_ reader: FeatureReader, crs: String?) throws(Failure) {
        while let feature = try next(reader) {
            if system == nil { try begin(crs: crs, member: reader.referenceSystemName) }
            try take(feature.geometry, feature: reader.count)
        }
    }

    /// What stands before the features is known from the first one on.
    private mutating func begin(crs: String?, member: String?) throws(Failure) {
        let system: CoordinateReferenceSystem
        if let crs {
            system = try CoordinateReferenceSystem.named(crs)
        } else if let member {
            do throws(Failure) { system = try CoordinateReferenceSystem.named(member) } catch {
                throw refused(Phrases.unknownReferenceSystem, member)
            }
        } else {
            system = .wgs84()
        }
        // A centre that the file's system cannot show is in none of its polygons.
        let nowhere = Position(x: .nan, y: .nan)
        sieve = PositionSieve(territory.communes.map { (try? system.position($0.centre)) ?? nowhere })
        self.system = system
    }

    private func next(_ reader: FeatureReader) throws(Failure) -> Feature? {
        do throws(GeoJSONError) { return try reader.next() } catch {
            if case .invalidFeature(_, _, .coordinateOutOfRange(let longitude, let latitude)) = error {
                throw refused(Phrases.notDegrees, longitude, latitude)
            }
            let failure = Failure(error)
            guard failure.name == .importImpossible else { throw failure }
            throw refused(failure.words)
        }
    }

    private mutating func take(_ geometry: Geometry?, feature: Int) throws(Failure) {
        switch geometry {
        case .polygon(let polygon): try take(polygon, feature: feature)
        case .multiPolygon(let multi):
            for polygon in multi.polygons { try take(polygon, feature: feature) }
        case .collection(let parts):
            for part in parts { try take(part, feature: feature) }
        case .point, .multiPoint, .lineString, .multiLineString, nil: break
        }
    }

    private mutating func take(_ polygon: Polygon<Coordinate>, feature: Int) throws(Failure) {
        let plane = polygon.mapVertices { Position(x: $0.longitude, y: $0.latitude) }
        guard let around = Extent(around: plane.exterior.vertices) else { return }
        for ring in plane.rings {
            guard let place = Planar.selfCrossing(of: ring) else { continue }
            throw refused(
                Sentence(Phrases.polygonCrossesItself, "\(feature)", Sentence(near: place.x), Sentence(near: place.y)))
        }
        // Numbers in decimal are on one line to some bits only.
        let side = max(around.width, around.height)
        if abs(Planar.signedArea(of: plane.exterior)) <= 1e-12 * side * side {
            throw refused(Phrases.polygonWithoutInside, "\(feature)")
        }
        extent = extent?.union(around) ?? around
        for index in sieve.take(coveredBy: plane) where territory.communes.indices.contains(index) {
            selected.insert(territory.communes[index].code)
        }
    }

    /// `values` are the same in both languages.
    private func refused(_ phrase: Phrase, _ values: String...) -> Failure {
        refused(Sentence(phrase, filledBy: values.map { Sentence(verbatim: $0) }))
    }

    private func refused(_ sentence: Sentence) -> Failure {
        Failure(.inputMalformed, Sentence(verbatim: path), sentence)
    }
}

extension Sentence {
    /// Enough of a coordinate to find the place: four decimals of a degree, or whole metres.
    fileprivate init(near value: Double) { self.init(value, places: abs(value) > 360 ? 0 : 4) }
}
