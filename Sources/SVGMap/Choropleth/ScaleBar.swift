import Wording

/// The bar at the bottom right with ticks at nothing, half and whole of a round length.
struct ScaleBar {
    let box: LabelBox
    private let format: PageFormat
    private let length: Double
    private let labels: [String]
    private let right: Double
    private let baseline: Double

    init(frame: MapFrame, format: PageFormat, language: Language) {
        self.format = format
        let isSheet = format.kind == .sheet
        right = isSheet ? format.width - 12.7 * format.pageScale : 1032
        baseline = isSheet ? format.height - 11 * format.pageScale : 938
        // The longest round length up to a ninth of the page: 10 km at 1:300 000 on A4.
        let most = format.width * (isSheet ? 0.125 : 0.15) / frame.unitsPerMetre
        var metres = 1.0
        for power in [1.0, 10, 100, 1000, 10_000, 100_000, 1_000_000] {
            for digit in [1.0, 2, 5] where digit * power <= most { metres = digit * power }
        }
        length = metres * frame.unitsPerMetre
        let unit = metres >= 1000 ? "km" : "m"
        let whole = metres >= 1000 ? metres / 1000 : metres
        let half = whole / 2
        labels = [
            "0", half == half.rounded() ? language.integer(Int(half)) : language.decimal(half, places: 1),
            language.integer(Int(whole)) + FrenchTypography.noBreakSpace + unit,
        ]
        let size = isSheet ? 2.1 * format.typeScale : 22
        box = LabelBox(
            left: right - length - size * 2, top: baseline - size * 2, right: right + size * 2, bottom: baseline + size)
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
