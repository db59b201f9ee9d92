import GeoTypes
import Synchronization

/// The commune of France whose centre is nearest to a point; built when the first point asks.
///
/// A centre is not a boundary: what is found is « near », never « in ».
final class CentreGrid: Sendable {
    struct Found: Hashable, Sendable {
        /// Of the France gazetteer.
        var row: Int
        var metres: Double
    }

    private struct Centre {
        var row: Int32
        var longitude: Float
        var latitude: Float

        var coordinate: Coordinate { Coordinate(longitude: Double(longitude), latitude: Double(latitude)) }
    }

    /// Cells of a tenth of a degree; a look-up sees the nine around the point: at least 7 km each way.
    private static let cellsPerDegree = 10.0
    private let cells = Mutex<[Int32: [Centre]]?>(nil)

    /// Nil beyond 5 km from every centre, where a commune would be a guess.
    func nearest(to point: Coordinate, in france: FranceGazetteer) -> Found? {
        guard point.isOnEarth else { return nil }
        return cells.withLock { cells in
            if cells == nil { cells = Self.build(france) }
            guard let cells else { return nil }
            let (x, y) = Self.cell(point)
            var best: Found?
            for key in [-1, 0, 1].flatMap({ dx in [-1, 0, 1].map { Self.key(x + dx, y + $0) } }) {
                for centre in cells[key] ?? [] {
                    let metres = Self.metres(point, centre.coordinate)
                    if metres < best?.metres ?? 5000 { best = Found(row: Int(centre.row), metres: metres) }
                }
            }
            return best
        }
    }

    private static func build(_ france: FranceGazetteer) -> [Int32: [Centre]] {
        var cells: [Int32: [Centre]] = [:]
        france.forEachRow { number, row in
            let (x, y) = cell(row.centre)
            let centre = Centre(
                row: Int32(truncatingIfNeeded: number), longitude: Float(row.centre.longitude),
                latitude: Float(row.centre.latitude))
            cells[key(x, y), default: []].append(centre)
        }
        return cells
    }

    private static func cell(_ point: Coordinate) -> (Int, Int) {
        (Int((point.longitude * cellsPerDegree).rounded(.down)), Int((point.latitude * cellsPerDegree).rounded(.down)))
    }

    private static func key(_ x: Int, _ y: Int) -> Int32 { Int32(truncatingIfNeeded: y * 4096 + x) }

    /// On a plane that is true at the point: enough for some kilometres.
    static func metres(_ point: Coordinate, _ other: Coordinate) -> Double {
        let degree = 111_195.0
        let north = (other.latitude - point.latitude) * degree
        let east = (other.longitude - point.longitude) * degree * cosine(point.latitude)
        return (north * north + east * east).squareRoot()
    }

    /// Of an angle in degrees, −90…90, by its series: no mathematics library for one sign of a distance.
    private static func cosine(_ degrees: Double) -> Double {
        let square = degrees * degrees * 0.000_304_617_419_786_709
        return 1 - square / 2 * (1 - square / 12 * (1 - square / 30 * (1 - square / 56 * (1 - square / 90))))
    }
}
