import GeoMath
import GeoTypes

/// Names of the EPCI outside the outline, each level with its own, on two lines.
struct RegionNames {
    let ground: Ground
    let format: PageFormat
    let obstacles: [LabelBox]

    struct Placed {
        let name: String
        let figure: String
        let x: Double
        let baseline: Double
        let anchor: TextStyle.Anchor
        let box: LabelBox
        /// Of each line; together they may be much smaller than `box`.
        let lines: [LabelBox]
    }

    private static func nameStyle(_ format: PageFormat) -> TextStyle {
        let size = 2.75 * format.typeScale
        return TextStyle(size: size, isBold: true, colour: Ink.line, tracking: 0.09 * size)
    }

    private static func figureStyle(_ format: PageFormat) -> TextStyle {
        TextStyle(size: 2.25 * format.typeScale, colour: Ink.muted)
    }

    /// Names with an anchor stand there. The others stand 4 mm outside of the outline, where their own
    /// region makes it, as near as can be to the level of its centre, on its side of the map if that
    /// is free. A name that finds no room is left out: its figure still stands in the dot plot.
    func place(_ regions: [ChoroplethSheet.Region], regionOfArea: [Int?]) -> [Placed] {
        var placed: [Placed] = []
        var taken = obstacles
        for region in regions {
            guard let anchor = region.anchor else { continue }
            let point = ground.frame.page(anchor.position)
            let label = label(region, at: point, anchor: anchor.side == .right ? .start : .end)
            placed.append(label)
            taken.append(label.box)
        }
        // More names than this surround no map: they would only be in each other's way.
        guard regions.contains(where: { $0.anchor == nil }), regions.count <= RegionNames.most else { return placed }
        let whole = AreaScan(rings: ground.outline)
        for (index, region) in regions.enumerated() where region.anchor == nil {
            let areas = regionOfArea.indices.filter { regionOfArea[$0] == index }
            let free = candidates(for: areas, beside: whole).lazy
                .map { label(region, at: $0.point, anchor: $0.isRight ? .start : .end) }
                .first { isFree($0.box, taken) }
            guard let free else { continue }
            placed.append(free)
            taken.append(free.box)
        }
        return placed
    }

    private static let most = 40

    /// Places beside a region, best first.
    private func candidates(
        for areas: [Int], beside whole: AreaScan
    ) -> [(point: PagePoint, isRight: Bool)] {
        let shape = ground.shape(of: areas)
        guard let centroid = Planar.centroid(of: shape) else { return [] }
        let rings = shape.polygons.map { $0.exterior.vertices.map(ground.frame.page) }
        let own = AreaScan(rings: rings)
        let centre = ground.frame.page(centroid)
        let extent = ground.frame.extent
        let middle = ground.frame.page(
            Position(x: (extent.minX + extent.maxX) / 2, y: (extent.minY + extent.maxY) / 2))
        let levels = rings.flatMap { $0.map(\.y) }
        guard let top = levels.min(), let bottom = levels.max() else { return [] }
        let t = format.typeScale
        var found: [(point: PagePoint, isRight: Bool, cost: Double)] = []
        for y in stride(from: top + 1.5 * t, through: bottom, by: 2 * t) {
            for isRight in [true, false] {
                // The whole height of the two lines has to clear the outline.
                let rows = [-2.5, -1, 0.5, 2, 3.5].map { whole.spans(at: y + $0 * t) }
                let edges = rows.compactMap { isRight ? $0.last?.to : $0.first?.from }
                guard let edge = isRight ? edges.max() : edges.min(),
                    let ownEdge = isRight ? own.spans(at: y).last?.to : own.spans(at: y).first?.from,
                    abs(ownEdge - edge) < 6 * t
                else { continue }
                let point = PagePoint(x: edge + (isRight ? 4 : -4) * t, y: y)
                let isOtherSide = isRight != (centre.x >= middle.x)
                found.append((point, isRight, abs(y - centre.y) + (isOtherSide ? 12 * t : 0)))
            }
        }
        return found.sorted { ($0.cost, $0.point.y) < ($1.cost, $1.point.y) }.map { ($0.point, $0.isRight) }
    }

    private func label(_ region: ChoroplethSheet.Region, at point: PagePoint, anchor: TextStyle.Anchor) -> Placed {
        let nameStyle = RegionNames.nameStyle(format)
        let figureStyle = RegionNames.figureStyle(format)
        let name =
            LineBreaking(style: nameStyle).cut(region.name.uppercased(), measure: 62 * format.typeScale, lines: 1)
            .first ?? ""
        let width = max(nameStyle.width(of: name), figureStyle.width(of: region.figure))
        let left = anchor == .start ? point.x : point.x - width
        let box = LabelBox(
            left: left, top: point.y - nameStyle.size, right: left + width,
            bottom: point.y + 3.36 * format.typeScale + 0.3 * figureStyle.size)
        func line(_ text: String, _ style: TextStyle, baseline: Double) -> LabelBox {
            let width = style.width(of: text)
            let left = anchor == .start ? point.x : point.x - width
            return LabelBox(
                left: left, top: baseline - style.size, right: left + width, bottom: baseline + 0.3 * style.size)
        }
        let lines = [
            line(name, nameStyle, baseline: point.y),
            line(region.figure, figureStyle, baseline: point.y + 3.36 * format.typeScale),
        ]
        return Placed(
            name: name, figure: region.figure, x: point.x, baseline: point.y, anchor: anchor, box: box, lines: lines)
    }

    private func isFree(_ box: LabelBox, _ taken: [LabelBox]) -> Bool {
        let column = 106 * format.pageScale
        guard box.left > column, box.right < format.width - 2, box.top > 8 * format.pageScale,
            box.bottom < format.height - 6 * format.pageScale
        else { return false }
        let wide = box.inset(x: -1.5 * format.typeScale, y: -1 * format.typeScale)
        if taken.contains(where: wide.intersects) { return false }
        for line in ground.outline where zip(line, line.dropFirst()).contains(where: { wide.meets($0.0, $0.1) }) {
            return false
        }
        return true
    }

    static func draw(_ names: [Placed], format: PageFormat, into svg: inout SVGWriter) {
        for name in names {
            svg.text(nameStyle(format).with(anchor: name.anchor), x: name.x, y: name.baseline, name.name)
            svg.text(
                figureStyle(format).with(anchor: name.anchor), x: name.x,
                y: name.baseline + 3.36 * format.typeScale, name.figure)
        }
    }
}
