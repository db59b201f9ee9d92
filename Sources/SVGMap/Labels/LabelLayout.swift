import GeoMath
import GeoTypes

/// A name with its place: baseline of the first line, centred.
struct PlacedLabel {
    let area: Int
    let lines: [String]
    let style: TextStyle
    let x: Double
    let baseline: Double
    /// What it takes, gaps included: no two overlap.
    let box: LabelBox

    static let lead = 1.02
}

/// Places names inside their areas without overlap, best place first.
///
/// The order of the names decides: who comes first is served first. Deterministic.
struct LabelLayout {
    let ground: Ground
    let format: PageFormat
    private(set) var obstacles: [LabelBox]
    private(set) var labels: [PlacedLabel] = []
    /// Millimetres of the rules in page units.
    private let unit: Double

    init(ground: Ground, format: PageFormat, obstacles: [LabelBox]) {
        self.ground = ground
        self.format = format
        self.obstacles = obstacles
        unit = format.typeScale
    }

    /// Places names in turn until the format's cap is reached. - Complexity: O(names × (vertices of the
    /// area + 242 candidates × obstacles)).
    mutating func place(_ names: [PlaceName]) {
        for name in names.prefix(LabelLayout.mostTries) where labels.count < format.labelCap {
            guard ground.isDrawn(name.area), let label = best(for: name) else { continue }
            labels.append(label)
            obstacles.append(label.box)
        }
    }

    /// Beyond it names are so small on the map that none would fit.
    private static let mostTries = 1500

    /// Offsets of the candidates, mm, in the order that decides ties.
    private static let offsetsX = [0, 0.8, -0.8, 1.6, -1.6, 2.6, -2.6, 3.8, -3.8, 5, -5]
    private static let offsetsY = [0, 0.6, -0.6, 1.2, -1.2, 1.8, -1.8, 2.6, -2.6, 3.4, -3.4]

    private func best(for name: PlaceName) -> PlacedLabel? {
        let shape = ground.shape(of: [name.area])
        guard let circle = InscribedCircle(of: shape, precision: 0.2 / ground.frame.unitsPerMetre) else { return nil }
        let centre = ground.frame.page(circle.centre)
        let scan = AreaScan(
            rings: shape.polygons.flatMap { $0.rings.map { $0.vertices.map(ground.frame.page) } })
        let style = CommuneType.style(population: name.population, in: format)
        // On the square, type is thrice as large for the map: a name only has to be anchored inside.
        let leastInside = format.kind == .square ? 0.12 : ((name.population ?? 0) < 4500 ? 0.52 : 0.34)
        let reach = LabelBox(left: centre.x, top: centre.y, right: centre.x, bottom: centre.y)
            .inset(x: -20 * unit, y: -10 * unit)
        let near = obstacles.filter(reach.intersects)
        let lines = segments(near: reach)

        var best: (label: PlacedLabel, cost: Double)?
        for (formIndex, form) in name.forms(in: style).enumerated() {
            let size = size(of: form, style)
            for dy in LabelLayout.offsetsY {
                let middle = centre.y + dy * unit
                let anchorSpans = scan.spans(at: middle)
                let rows = (0..<4).map { row in
                    scan.spans(at: middle + size.height * ((Double(row) + 0.5) / 4 - 0.5))
                }
                for dx in LabelLayout.offsetsX {
                    let x = centre.x + dx * unit
                    guard anchorSpans.contains(where: { $0.from < x && x < $0.to }) else { continue }
                    let (left, right) = (x - size.width / 2, x + size.width / 2)
                    let inside = rows.reduce(0) { $0 + AreaScan.covered($1, left, right) } / (4 * size.width)
                    guard inside >= leastInside else { continue }
                    var cost =
                        6 * (1 - inside) + 0.55 * (dx * dx + dy * dy).squareRoot() + (formIndex == 0 ? 0 : 0.4)
                    guard cost <= 7.5, cost < best?.cost ?? .infinity else { continue }
                    let box = LabelBox(
                        left: left, top: middle - size.height / 2, right: right, bottom: middle + size.height / 2)
                    let taken = box.inset(x: -0.45 * unit / 2, y: -0.3 * unit / 2)
                    guard isOnPage(taken), !near.contains(where: taken.intersects) else { continue }
                    if lines.contains(where: { box.meets($0.0, $0.1) }) { cost += 2.2 }
                    guard cost <= 7.5, cost < best?.cost ?? .infinity else { continue }
                    let label = PlacedLabel(
                        area: name.area, lines: form, style: style, x: x, baseline: box.top + 0.84 * style.size,
                        box: taken)
                    best = (label, cost)
                }
            }
        }
        return best?.label
    }

    /// Height: cap height, a line for each further one, and a breath.
    private func size(of form: [String], _ style: TextStyle) -> (width: Double, height: Double) {
        let width = form.map(style.width(of:)).max() ?? 0
        return (width, style.size * (0.74 + PlacedLabel.lead * Double(form.count - 1) + 0.2))
    }

    private func segments(near box: LabelBox) -> [(PagePoint, PagePoint)] {
        ground.regionLines.flatMap { line in
            zip(line, line.dropFirst()).filter { box.meets($0.0, $0.1) }
        }
    }

    private func isOnPage(_ box: LabelBox) -> Bool {
        box.left > 0 && box.top > 0 && box.right < format.width && box.bottom < format.height
    }
}
