import Wording

/// A bar with ticks at nothing, half and whole of a round length, in the first corner that the map
/// leaves free: bottom right, top right, bottom left of the map.
struct ScaleBar {
    let box: LabelBox
    private let format: PageFormat
    private let length: Double
    private let labels: [String]
    private let right: Double
    private let baseline: Double

    init(ground: Ground, format: PageFormat, language: Language) {
        self.format = format
        let isSheet = format.kind == .sheet
        // The longest round length up to an eighth of the page: 10 km at 1:300 000 on A4.
        let most = format.width * (isSheet ? 0.125 : 0.15) / ground.frame.unitsPerMetre
        var metres = 1.0
        for power in [1.0, 10, 100, 1000, 10_000, 100_000, 1_000_000] {
            for digit in [1.0, 2, 5] where digit * power <= most { metres = digit * power }
        }
        let length = metres * ground.frame.unitsPerMetre
        self.length = length
        let unit = metres >= 1000 ? "km" : "m"
        let whole = metres >= 1000 ? metres / 1000 : metres
        let half = whole / 2
        labels = [
            "0", half == half.rounded() ? language.integer(Int(half)) : language.decimal(half, places: 1),
            language.integer(Int(whole)) + FrenchTypography.noBreakSpace + unit,
        ]
        let size = isSheet ? 2.1 * format.typeScale : 22
        func box(_ corner: PagePoint) -> LabelBox {
            LabelBox(
                left: corner.x - length - (isSheet ? 2 * size : 0), top: corner.y - size * 2,
                right: corner.x + (isSheet ? 2 * size : 0), bottom: corner.y + size / 2)
        }
        let corners = ScaleBar.corners(length, format)
        let free = corners.first { !ground.covers(box($0).inset(x: -size, y: -size / 2)) }
        let corner = free ?? corners[0]
        self.box = box(corner)
        right = corner.x
        baseline = corner.y
    }

    /// Right ends of the bar.
    private static func corners(_ length: Double, _ format: PageFormat) -> [PagePoint] {
        let map = format.mapBox
        guard format.kind == .sheet else {
            return [
                PagePoint(x: 1032, y: 938), PagePoint(x: 1032, y: 250), PagePoint(x: map.x + length, y: 938),
            ]
        }
        let (right, bottom) = (format.width - 12.7 * format.pageScale, format.height - 11 * format.pageScale)
        return [
            PagePoint(x: right, y: bottom), PagePoint(x: right, y: 18 * format.pageScale),
            PagePoint(x: map.x + length, y: bottom),
        ]
    }

    func draw(into svg: inout SVGWriter) {
        let isSheet = format.kind == .sheet
        let stroke = isSheet ? 0.25 * format.strokeScale : 2
        let tick = isSheet ? 0.9 * format.typeScale : 7
        let left = right - length
        let middle = left + length / 2
        var data = SVGNumber()
        func number(_ value: Double) -> String { data.text(value) }
        let top = number(baseline - tick)
        let path =
            "M\(number(left)) \(top)V\(number(baseline))H\(number(right))V\(top)M\(number(middle)) \(top)V\(number(baseline))"
        svg.empty(
            "path", ["d": .string(path), "fill": "none", "stroke": .string(Ink.text), "stroke-width": .number(stroke)])
        let style = TextStyle(size: isSheet ? 2.1 * format.typeScale : 22, colour: Ink.muted, anchor: .middle)
        let y = baseline - tick - (isSheet ? 0.6 * format.typeScale : 6)
        if isSheet {
            for (x, label) in zip([left, middle, right], labels) { svg.text(style, x: x, y: y, label) }
        } else {
            // At 22 px the middle figure would touch its neighbours.
            svg.text(style.with(anchor: .start), x: left, y: y, labels[0])
            svg.text(style.with(anchor: .end), x: right, y: y, labels[2])
        }
    }
}
