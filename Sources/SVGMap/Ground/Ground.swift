import GeoMath
import GeoTypes
import Wording

/// The territory on the page: areas, the lines between regions, the outline.
///
/// Areas of another plane than most (a territory with parts overseas) have no place on this plane and
/// are not drawn; `isDrawn` tells which.
struct Ground {
    let coverage: Coverage
    let frame: MapFrame
    private let plane: Coverage.Plane?
    /// Between two regions, page units.
    let regionLines: [[PagePoint]]
    /// Around everything, page units.
    let outline: [[PagePoint]]
    let regionPath: PathData
    let outlinePath: PathData

    /// - Parameter region: the region of each area; nil for an area of no region.
    init(_ coverage: Coverage, region: [Int?], format: PageFormat) {
        var areasOfPlane: [Coverage.Plane: Int] = [:]
        for area in 0..<coverage.areaCount { areasOfPlane[coverage.planes[area], default: 0] += 1 }
        let plane = Coverage.Plane.allCases.max { areasOfPlane[$0, default: 0] < areasOfPlane[$1, default: 0] }
        self.plane = plane
        // An area of no region counts as a region of its own, so that it stays inside the outline.
        let groups: [Int?] = (0..<coverage.areaCount).map { area in
            guard coverage.planes[area] == plane else { return nil }
            return (area < region.count ? region[area] : nil) ?? -1
        }
        var borders = coverage.borders { groups[$0] }
        let extent =
            Extent(around: borders.outline.lazy.flatMap { $0 }) ?? Extent(minX: 0, minY: 0, maxX: 1, maxY: 1)
        let frame = MapFrame(extent: extent, format: format)
        self.frame = frame
        let drawn = Ground.lightened(coverage, frame, format)
        if drawn.pointCount != coverage.pointCount { borders = drawn.borders { groups[$0] } }
        self.coverage = drawn
        regionLines = borders.inner.map { $0.map(frame.page) }
        outline = borders.outline.map { $0.map(frame.page) }
        regionPath = Ground.path(borders.inner, frame, closed: false)
        outlinePath = Ground.path(borders.outline, frame, closed: true)
    }

    /// Vertices that a file of some 150 kB carries: 15 bytes each, on both sides of a border.
    private static let mostVertices = 9000

    /// Without the vertices that nobody sees at this scale, when there are too many for a light file:
    /// a twelfth of a millimetre (half a pixel), doubled until it is enough, four times at the most.
    private static func lightened(_ coverage: Coverage, _ frame: MapFrame, _ format: PageFormat) -> Coverage {
        var lighter = coverage
        var tolerance = (format.kind == .sheet ? 0.08 : 0.5) / frame.unitsPerMetre
        for _ in 0..<4 where lighter.pointCount > mostVertices {
            // Of what is left already: the first pass is by far the dearest.
            lighter = lighter.simplified(tolerance: tolerance).coverage
            tolerance *= 2
        }
        return lighter
    }

    func isDrawn(_ area: Int) -> Bool { coverage.planes[area] == plane }

    /// One area, or several without the borders between them.
    func path(of areas: [Int]) -> PathData {
        var data = PathData()
        for polygon in shape(of: areas).polygons {
            for ring in polygon.rings { data.append(frame.drawn(ring.vertices), closed: true) }
        }
        return data
    }

    /// Some of the outline, or of the land inside it, lies in the box.
    func covers(_ box: LabelBox) -> Bool {
        if outline.contains(where: { line in zip(line, line.dropFirst()).contains { box.meets($0.0, $0.1) } }) {
            return true
        }
        let middle = (box.top + box.bottom) / 2
        return AreaScan.covered(AreaScan(rings: outline).spans(at: middle), box.left, box.right) > 0
    }

    func shape(of areas: [Int]) -> MultiPolygon<Position> {
        let drawn = areas.filter(isDrawn)
        if drawn.count == 1 { return coverage.multiPolygon(of: drawn[0]) }
        // Dissolving sorts every arc of its coverage: a small one first.
        return drawn.isEmpty ? MultiPolygon([]) : coverage.selecting(drawn).dissolve(drawn.indices)
    }

    /// « Lambert-93, 1 : 300 000. ».
    func projectionWords(_ phrase: Phrase, _ language: Language) -> String {
        phrase(language, [Ground.name(of: plane ?? .lambert93), language.integer(frame.denominator ?? 0)])
    }

    private static func name(of plane: Coverage.Plane) -> String {
        switch plane {
        case .lambert93: "Lambert-93"
        case .antilles: "UTM 20N"
        case .guyane: "UTM 22N"
        case .reunion: "UTM 40S"
        case .mayotte: "UTM 38S"
        case .saintPierre: "UTM 21N"
        }
    }

    private static func path(_ lines: [[Position]], _ frame: MapFrame, closed: Bool) -> PathData {
        var data = PathData()
        for line in lines {
            let isLoop = closed || (line.count > 3 && line.first == line.last)
            data.append(frame.drawn(line), closed: isLoop)
        }
        return data
    }
}
