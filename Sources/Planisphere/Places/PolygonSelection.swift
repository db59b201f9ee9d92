import ByteStreams
import GeoJSON
import GeoMath
import GeoTypes
import NeedsModel
import TerritoryFiles
import Wording

/// Communes chosen by the polygons of a GeoJSON file: those whose centre lies in the **union** of all of
/// them. Overlapping and repeated polygons count once; borders belong to them. Edges are straight between
/// the numbers of the file, as RFC 7946 §3.1.1 wants.
struct PolygonSelection {
    private let path: String
    private let communes: [Commune]
    private var sieve: PositionSieve
    private var selected: Set<InseeCode> = []
    /// Around everything that was read.
    private var extent: Extent?

    /// Polygons, multipolygons and collections of them, nested as they like; whatever else the file holds is
    /// passed over. Memory depends on the largest feature, not on the file.
    /// - Throws: `inputMalformed` for a file without any polygon, a polygon without an inside or one that
    ///   crosses itself, and coordinates that cannot be of this territory.
    static func communes(
        inside path: String, of loaded: LoadedTerritory
    ) throws(Failure) -> Set<InseeCode> {
        var selection = PolygonSelection(path: path, loaded)
        try selection.read(FeatureReader(try InputFile.open(path)))
        guard let extent = selection.extent else { throw selection.refused(Phrases.noPolygon) }
        if let distance = DistanceFromTerritory(of: extent, to: loaded.territory), distance.isImpossible {
            throw selection.refused(distance.phrase, distance.arguments)
        }
        return selection.selected
    }

    private init(path: String, _ loaded: LoadedTerritory) {
        self.path = path
        communes = loaded.territory.communes
        sieve = PositionSieve(communes.map { Position(x: $0.centre.longitude, y: $0.centre.latitude) })
    }

    private mutating func read(_ reader: FeatureReader) throws(Failure) {
        while let feature = try next(reader) {
            try take(feature.geometry, feature: reader.count)
        }
    }

    private func next(_ reader: FeatureReader) throws(Failure) -> Feature? {
        do throws(GeoJSONError) { return try reader.next() } catch {
            let failure = Failure(error)
            guard failure.name == .importImpossible else { throw failure }
            throw Failure(
                .inputMalformed, french: [path, failure.sentence(Language.french)],
                english: [path, failure.sentence(Language.english)])
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
            throw refused(Phrases.polygonCrossesItself, { ["\(feature)", $0.number(place.x), $0.number(place.y)] })
        }
        // Numbers in decimal are on one line to some bits only.
        let side = max(around.width, around.height)
        if abs(Planar.signedArea(of: plane.exterior)) <= 1e-12 * side * side {
            throw refused(Phrases.polygonWithoutInside, { _ in ["\(feature)"] })
        }
        extent = extent?.union(around) ?? around
        for index in sieve.take(coveredBy: plane) where communes.indices.contains(index) {
            selected.insert(communes[index].code)
        }
    }

    private func refused(_ phrase: Phrase, _ arguments: (Language) -> [String] = { _ in [] }) -> Failure {
        Failure(
            .inputMalformed, french: [path, phrase(.french, arguments(.french))],
            english: [path, phrase(.english, arguments(.english))])
    }
}

extension Language {
    /// Enough of a coordinate to find the place: four decimals of a degree, or whole metres.
    fileprivate func number(_ value: Double) -> String { decimal(value, places: abs(value) > 360 ? 0 : 4) }
}
