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
    }

    private static func nameStyle(_ format: PageFormat) -> TextStyle {
        let size = 2.75 * format.typeScale
        return TextStyle(size: size, isBold: true, colour: Ink.line, tracking: 0.09 * size)
    }

    private static func figureStyle(_ format: PageFormat) -> TextStyle {
        TextStyle(size: 2.25 * format.typeScale, colour: Ink.muted)
    }

    /// Names with an anchor stand there; the others are projected on the outline away from its centre,
    /// 4 mm out, and moved up or down until they are free. A name that finds no room is left out: its
    /// figure still stands in the dot plot.
    func place(_ regions: [ChoroplethSheet.Region], regionOfArea: [Int?]) -> [Placed] {
        var placed: [Placed] = []
        var taken = obstacles
        for (index, region) in regions.enumerated() {
            if let anchor = region.anchor {
                let point = ground.frame.page(anchor.position)
                let label = label(region, at: point, anchor: anchor.side == .right ? .start : .end)
                placed.append(label)
                taken.append(label.box)
                continue
            }
            let areas = regionOfArea.indices.filter { regionOfArea[$0] == index }
            guard let target = exit(of: areas) else { continue }
            let step = 2 * format.typeScale
            for shift in RegionNames.shifts {
                let point = PagePoint(x: target.point.x, y: target.point.y + shift * step)
                let label = label(region, at: point, anchor: target.isRight ? .start : .end)
                guard isFree(label.box, taken) else { continue }
                placed.append(label)
                taken.append(label.box)
                break
            }
        }
        return placed
    }

    /// Steps down and up from the level of the region, nearest first.
    private static let shifts: [Double] = [0] + (1...12).flatMap { step -> [Double] in [Double(step), -Double(step)] }

    private func label(_ region: ChoroplethSheet.Region, at point: PagePoint, anchor: TextStyle.Anchor) -> Placed {
        let nameStyle = RegionNames.nameStyle(format)
        let figureStyle = RegionNames.figureStyle(format)
        let name = region.name.uppercased()
        let width = max(nameStyle.width(of: name), figureStyle.width(of: region.figure))
        let left = anchor == .start ? point.x : point.x - width
        let box = LabelBox(
            left: left, top: point.y - nameStyle.size, right: left + width,
            bottom: point.y + 3.36 * format.typeScale + 0.3 * figureStyle.size)
        return Placed(name: name, figure: region.figure, x: point.x, baseline: point.y, anchor: anchor, box: box)
    }

    /// Where the line from the centre of everything through the centre of a region leaves the outline.
    private func exit(of areas: [Int]) -> (point: PagePoint, isRight: Bool)? {
        let extent = ground.frame.extent
        let middle = ground.frame.page(
            Position(x: (extent.minX + extent.maxX) / 2, y: (extent.minY + extent.maxY) / 2))
        guard let centroid = Planar.centroid(of: ground.shape(of: areas)) else { return nil }
        let centre = ground.frame.page(centroid)
        var (dx, dy) = (centre.x - middle.x, centre.y - middle.y)
        let length = (dx * dx + dy * dy).squareRoot()
        if length < 1e-6 { (dx, dy) = (1, 0) } else { (dx, dy) = (dx / length, dy / length) }
        // Names stand at a side, never above or below: the ray keeps to ± 60°.
        if abs(dx) < 0.5 { (dx, dy) = (dx < 0 ? -0.5 : 0.5, dy < 0 ? -0.866 : 0.866) }
        var farthest = 0.0
        for line in ground.outline {
            for (a, b) in zip(line, line.dropFirst()) {
                let (ex, ey) = (b.x - a.x, b.y - a.y)
                let determinant = ex * dy - ey * dx
                guard abs(determinant) > 1e-12 else { continue }
                let along = (ex * (a.y - middle.y) - ey * (a.x - middle.x)) / determinant
                let share = (dx * (a.y - middle.y) - dy * (a.x - middle.x)) / determinant
                if share >= 0, share <= 1 { farthest = max(farthest, along) }
            }
        }
        let reach = farthest + 4 * format.typeScale
        return (PagePoint(x: middle.x + dx * reach, y: middle.y + dy * reach), dx > 0)
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
