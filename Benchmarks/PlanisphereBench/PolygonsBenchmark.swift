import Foundation
import GeoMath
import GeoTypes

/// A million random positions over the contours of some communes: which commune is each in?
///
///     polygons CONTOURS.geojson [PYTHON]
///
/// CONTOURS: polygons in degrees. Where they overlap (raw contours of all France) we give one area and the
/// peers several, so that counts differ by those positions. PYTHON: an interpreter that has shapely and geopandas (default
/// `python3`); SpatiaLite needs the packages sqlite3 and libsqlite3-mod-spatialite. One core.
enum PolygonsBenchmark {
    static let positionCount = 1_000_000
    static let seed: UInt64 = 20_260
    static let runs = 9
    /// Nanoseconds a position, one core, that the project promises.
    static let goal = 80.0

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    static func run(_ arguments: [String]) throws {
        guard let contours = arguments.first else { throw Failure(description: "polygons CONTOURS.geojson [PYTHON]") }
        let areas = try read(contours)
        var index = try PolygonIndex(areas)
        let build = try median { index = try PolygonIndex(areas) }
        guard let extent = index.extent else { throw Failure(description: "no contour in \(contours)") }

        var random = SeededGenerator(seed: seed)
        let positions = (0..<positionCount).map { _ in
            Position(x: extent.minX + random.unit() * extent.width, y: extent.minY + random.unit() * extent.height)
        }
        let coordinates = positions.map(Lambert93.unproject)
        let vertexCount = areas.reduce(0) {
            $0 + $1.polygons.reduce(0) { $0 + $1.rings.reduce(0) { $0 + $1.vertices.count } }
        }
        print(
            "Point in polygon: \(positionCount) positions × \(areas.count) areas of \(vertexCount) vertices, seed \(seed)"
        )
        print("  index built in \(milliseconds(build)) ms")

        var owners: [Int32] = []
        let batch = median { owners = index.locate(positions) }
        var single = 0
        let oneByOne = median {
            single = 0
            for position in positions where index.locate(position) != nil { single += 1 }
        }
        var projected = 0
        let fromDegrees = median {
            projected = 0
            for coordinate in coordinates where index.locate(Lambert93.project(coordinate)) != nil { projected += 1 }
        }
        var sum = 0.0
        let projection = median { for coordinate in coordinates { sum += Lambert93.project(coordinate).x } }
        guard sum.isFinite else { throw Failure(description: "a projected coordinate is no number") }
        var counts = [Int](repeating: 0, count: areas.count)
        for owner in owners where owner >= 0 { counts[Int(owner)] += 1 }
        guard single == counts.reduce(0, +) else { throw Failure(description: "one by one and all at once differ") }

        for (name, seconds) in [
            ("all at once", batch), ("one by one", oneByOne), ("from degrees, projected first", fromDegrees),
            ("Lambert-93 alone", projection),
        ] {
            let nanoseconds = seconds * 1e9 / Double(positionCount)
            print("  ours, \(name): \(rounded(nanoseconds, 1)) ns a position, \(rounded(1e3 / nanoseconds, 1)) M/s")
        }
        let isReached = batch * 1e9 / Double(positionCount) < goal
        print("  goal: under \(Int(goal)) ns: \(isReached ? "reached" : "MISSED"); peak memory \(peakMegabytes()) MB")
        try runPeers(arguments.count > 1 ? arguments[1] : "python3", areas, positions, counts, ours: batch)
    }

    // MARK: Input and figures

    private struct Collection: Decodable {
        var features: [Item]
        struct Item: Decodable { var geometry: Area }
        enum Area: Decodable {
            case polygons([[[[Double]]]])
            private enum Key: CodingKey { case type, coordinates }
            init(from decoder: any Decoder) throws {
                let container = try decoder.container(keyedBy: Key.self)
                self =
                    try container.decode(String.self, forKey: .type) == "Polygon"
                    ? .polygons([container.decode([[[Double]]].self, forKey: .coordinates)])
                    : .polygons(container.decode([[[[Double]]]].self, forKey: .coordinates))
            }
        }
    }

    private static func read(_ path: String) throws -> [MultiPolygon<Position>] {
        let collection = try JSONDecoder().decode(Collection.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
        return collection.features.map { feature in
            guard case .polygons(let polygons) = feature.geometry else { return MultiPolygon([]) }
            return MultiPolygon(
                polygons.compactMap { rings in
                    let rings = rings.map { ring in
                        Ring(ring.map { Lambert93.project(Coordinate(longitude: $0[0], latitude: $0[1])) })
                    }
                    return rings.first.map { Polygon(exterior: $0, holes: Array(rings.dropFirst())) }
                })
        }
    }

    private static func median(_ work: () throws -> Void) rethrows -> Double {
        let clock = ContinuousClock()
        let seconds = try (0..<runs).map { _ in try clock.measure(work) / .seconds(1) }
        return seconds.sorted()[runs / 2]
    }

    private static func milliseconds(_ seconds: Double) -> String { rounded(seconds * 1e3, 1) }

    static func rounded(_ number: Double, _ digits: Int) -> String {
        number.formatted(.number.precision(.fractionLength(digits)).locale(Locale(identifier: "en_US_POSIX")))
    }

    private static func peakMegabytes() -> Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return (line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) } ?? 0) / 1024
    }
}
