import GeoMath
import GeoTypes
import TestSupport

/// Invented communes: a grid of 4 km squares whose corners are shifted.
enum SquareTerritory {
    static func coverage(columns: Int, rows: Int, seed: UInt64, plane: Coverage.Plane = .lambert93) throws -> Coverage {
        var random = SplitMix64(seed: seed)
        var corners: [Position] = []
        for row in 0...rows {
            for column in 0...columns {
                corners.append(
                    Position(
                        x: 900_000 + 4000 * Double(column) + Double.random(in: -900...900, using: &random),
                        y: 6_700_000 + 4000 * Double(row) + Double.random(in: -900...900, using: &random)))
            }
        }
        var builder = CoverageBuilder()
        for row in 0..<rows {
            for column in 0..<columns {
                let first = row * (columns + 1) + column
                let ring = Ring([
                    corners[first], corners[first + 1], corners[first + columns + 2], corners[first + columns + 1],
                ])
                try builder.add(Polygon(exterior: ring), to: builder.addArea(plane: plane))
            }
        }
        return try builder.build().coverage
    }

    static func name(_ index: Int) -> String {
        let names = ["Aubrac", "Saint-Bel-sous-Bois", "Chaux", "Le Puy", "Fontaine-lès-Loups", "Ô", "Villers-le-Sec"]
        return "\(names[index % names.count])\(index % 3 == 0 ? "" : "-\(index)")"
    }
}
