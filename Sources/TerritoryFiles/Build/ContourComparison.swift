import GeoMath
import GeoTypes
import NeedsModel

/// Holds every contour against the centre and the area that the table of communes gives it.
struct ContourComparison {
    /// The widest commune of France is some 250 km long, overseas; a centre lies in the commune, or near its coast.
    private static let greatestKilometres = 20.0
    /// Official areas leave out lakes, glaciers and estuaries, which contours may have.
    private static let greatestRatio = 2.0

    let register: CommuneRegister
    /// The register's entries that have an area, in the order of the areas.
    let entries: [Int]

    /// - Throws: `contoursDisagree` when more than half of those that can be compared, and more than one, do not agree.
    func findings(_ coverage: Coverage, file: String) throws(TerritoryError) -> [BuildFinding] {
        var findings: [BuildFinding] = []
        var compared = 0
        for (area, entry) in entries.enumerated() {
            let commune = register.entries[entry]
            guard commune.centre != nil || commune.area != nil else { continue }
            compared += 1
            if let finding = finding(commune, coverage.multiPolygon(of: area), coverage.planes[area]) {
                findings.append(finding)
            }
        }
        guard findings.count <= 1 || findings.count * 2 <= compared else {
            throw .contoursDisagree(file: file, communes: findings.count, of: compared)
        }
        return findings
    }

    private func finding(
        _ commune: CommuneRegister.Entry, _ boundary: MultiPolygon<Position>, _ plane: OfficialPlane
    ) -> BuildFinding? {
        if let centre = commune.centre, let extent = Extent(around: boundary.polygons.flatMap(\.exterior.vertices)) {
            let place = plane.project(centre)
            let east = max(extent.minX - place.x, 0, place.x - extent.maxX)
            let north = max(extent.minY - place.y, 0, place.y - extent.maxY)
            let kilometres = (east * east + north * north).squareRoot() / 1_000
            // Also when the centre has no place on the plane at all.
            guard kilometres <= Self.greatestKilometres else {
                return .contourFarFromCentre(commune.code, name: commune.name, kilometres: kilometres)
            }
        }
        if let table = commune.area, table > 0 {
            let drawn = Planar.area(of: boundary) / 10_000
            guard drawn <= table * Self.greatestRatio, table <= drawn * Self.greatestRatio else {
                return .areaDiffers(commune.code, name: commune.name, table: table, contour: drawn)
            }
        }
        return nil
    }
}
