import GeoTypes
import TestSupport

/// Shapes nobody would draw, on whole metres so that borders are hit often.
enum RandomAreas {
    /// Rings of three to eight corners anywhere in a square, crossing themselves and one another.
    static func tangle(_ random: inout SplitMix64, side: Int, origin: Position) -> [MultiPolygon<Position>] {
        (0..<Int.random(in: 1...6, using: &random)).map { _ in
            MultiPolygon(
                (0..<Int.random(in: 1...3, using: &random)).map { _ in
                    Polygon(
                        exterior: ring(&random, side, origin),
                        holes: (0..<Int.random(in: 0...1, using: &random)).map { _ in ring(&random, side, origin) })
                })
        }
    }

    private static func ring(_ random: inout SplitMix64, _ side: Int, _ origin: Position) -> Ring<Position> {
        Ring(
            (0..<Int.random(in: 3...8, using: &random)).map { _ in
                Position(
                    x: origin.x + Double(Int.random(in: 0...side, using: &random)),
                    y: origin.y + Double(Int.random(in: 0...side, using: &random)))
            })
    }

    /// A country of `count` × `count` communes that tile a square: corners are moved, borders are
    /// broken lines with coordinates of all digits, shared to the last bit.
    static func country(
        _ random: inout SplitMix64, count: Int, commune: Double, origin: Position
    ) -> [MultiPolygon<Position>] {
        func jitter() -> Double { Double.random(in: -0.25...0.25, using: &random) * commune }
        let corners = (0...count).map { row in
            (0...count).map { column in
                Position(
                    x: origin.x + Double(column) * commune + jitter(), y: origin.y + Double(row) * commune + jitter())
            }
        }
        func border(_ a: Position, _ b: Position) -> [Position] {
            let pieces = 12
            return (0..<pieces).map { piece in
                guard piece > 0 else { return a }
                let share = Double(piece) / Double(pieces)
                return Position(
                    x: a.x + share * (b.x - a.x) + jitter() / 16, y: a.y + share * (b.y - a.y) + jitter() / 16)
            } + [b]
        }
        let level = corners.map { row in zip(row, row.dropFirst()).map { border($0, $1) } }
        let upright = zip(corners, corners.dropFirst()).map { zip($0, $1).map { border($0, $1) } }
        return (0..<count * count).map { place in
            let (row, column) = (place / count, place % count)
            let around =
                level[row][column] + upright[row][column + 1].dropFirst()
                + level[row + 1][column].reversed().dropFirst()
                + upright[row][column].reversed().dropFirst()
            return MultiPolygon([Polygon(exterior: Ring(around))])
        }
    }
}
