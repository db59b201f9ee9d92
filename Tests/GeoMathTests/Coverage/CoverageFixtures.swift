import GeoMath
import GeoTypes
import TestSupport

/// Small coverages drawn by hand: names say what they show.
enum CoverageFixtures {
    static func ring(_ corners: (Double, Double)...) -> Ring<Position> {
        Ring(corners.map { Position(x: $0.0, y: $0.1) })
    }

    static func box(_ west: Double, _ south: Double, _ east: Double, _ north: Double) -> Ring<Position> {
        ring((west, south), (east, south), (east, north), (west, north))
    }

    static func areas(_ polygons: [Polygon<Position>], groups: [Int?] = []) throws -> CoverageBuilder {
        var builder = CoverageBuilder()
        for (index, polygon) in polygons.enumerated() {
            let area = builder.addArea(plane: .lambert93, group: index < groups.count ? groups[index] : nil)
            try builder.add(polygon, to: area)
        }
        return builder
    }

    /// Two squares side by side.
    static let twoCommunesOneBorder = [
        Polygon(exterior: box(0, 0, 1000, 1000)), Polygon(exterior: box(1000, 0, 2000, 1000)),
    ]

    /// A square with a square hole, and the commune that fills it.
    static let donut = [
        Polygon(exterior: box(0, 0, 3000, 3000), holes: [box(1000, 1000, 2000, 2000)]),
        Polygon(exterior: box(1000, 1000, 2000, 2000)),
    ]

    /// A square with a hole that nobody fills.
    static let enclaveAbroad = [Polygon(exterior: box(0, 0, 3000, 3000), holes: [box(1000, 1000, 2000, 2000)])]

    /// The right side has a vertex in the middle of the border that the left side lacks.
    static let junctionOnOneSide = [
        Polygon(exterior: box(0, 0, 1000, 1000)), Polygon(exterior: box(1000, 0, 2000, 400)),
        Polygon(exterior: box(1000, 400, 2000, 1000)),
    ]

    /// A gap of 20 m between a square in the west and two in the east, closed at both ends.
    static let sliver = [
        Polygon(exterior: ring((0, 0), (1000, 0), (980, 100), (980, 900), (1000, 1000), (0, 1000))),
        Polygon(exterior: ring((1000, 0), (2000, 0), (2000, 500), (1000, 500), (1000, 100))),
        Polygon(exterior: ring((1000, 500), (2000, 500), (2000, 1000), (1000, 1000), (1000, 900))),
    ]

    /// The western square reaches 20 m into the eastern one.
    static let overlap = [
        Polygon(exterior: ring((0, 0), (1000, 0), (1020, 100), (1020, 900), (1000, 1000), (0, 1000))),
        Polygon(exterior: box(1000, 0, 2000, 1000)),
    ]

    /// A crooked board of `columns` × `rows` quadrilaterals: inner corners are moved at random, and every
    /// border has `steps` vertices that wave about.
    static func crookedBoard(
        columns: Int, rows: Int, steps: Int, wave: Double, using generator: inout SplitMix64
    ) -> [Polygon<Position>] {
        let cell = 1000.0
        var corners: [[Position]] = []
        for row in 0...rows {
            corners.append(
                (0...columns).map { column in
                    Position(
                        x: (Double(column) * cell + .random(in: -250...250, using: &generator)).rounded(),
                        y: (Double(row) * cell + .random(in: -250...250, using: &generator)).rounded())
                })
        }
        /// From `a` towards `b`, without `b`.
        func line(_ a: Position, _ b: Position) -> [Position] {
            (0..<steps).map { step in
                guard step > 0 else { return a }
                let along = Double(step) / Double(steps)
                return Position(
                    x: (a.x + along * (b.x - a.x) + .random(in: -wave...wave, using: &generator)).rounded(),
                    y: (a.y + along * (b.y - a.y) + .random(in: -wave...wave, using: &generator)).rounded())
            }
        }
        let across = corners.map { row in zip(row, row.dropFirst()).map { line($0, $1) } }
        let along = (0..<rows).map { row in (0...columns).map { line(corners[row][$0], corners[row + 1][$0]) } }
        func reversed(_ line: [Position], end: Position) -> [Position] { [end] + line.dropFirst().reversed() }
        var polygons: [Polygon<Position>] = []
        for row in 0..<rows {
            for column in 0..<columns {
                let north = reversed(across[row + 1][column], end: corners[row + 1][column + 1])
                let west = reversed(along[row][column], end: corners[row + 1][column])
                var outline = across[row][column]
                outline += along[row][column + 1]
                outline += north
                outline += west
                polygons.append(Polygon(exterior: Ring(outline)))
            }
        }
        return polygons
    }
}

extension CoverageFinding {
    /// False for a hole, which can be meant.
    var isFault: Bool {
        if case .hole = self { false } else { true }
    }
}
