import NeedsModel

/// The fills of one drawing and the patterns they need, each defined twice: for swatches on the page
/// and for the map, whose units are finer.
struct ClassFills {
    let palette: Palette
    let classes: [Fill]
    private let format: PageFormat
    private let prefix: String

    init(palette: Palette, classes: Int, format: PageFormat, prefix: String) {
        self.palette = palette
        self.classes = palette.fills(classes: classes)
        self.format = format
        self.prefix = prefix
    }

    func fill(ofClass index: Int) -> Fill { classes[min(max(index, 0), classes.count - 1)] }

    /// Value of the `fill` attribute of a swatch.
    func page(_ value: ChoroplethSheet.Value) -> String { attribute(value, onMap: false) }

    /// Value of the `fill` attribute inside the map group.
    func map(_ value: ChoroplethSheet.Value) -> String { attribute(value, onMap: true) }

    private func attribute(_ value: ChoroplethSheet.Value, onMap: Bool) -> String {
        let fill: Fill
        let name: String
        switch value {
        case .inClass(let index):
            fill = self.fill(ofClass: index)
            name = "k\(min(index, classes.count - 1) + 1)"
        case .nothing(let nothing):
            fill = palette.fill(nothing)
            name = ClassFills.names[nothing] ?? ""
        }
        return switch fill {
        case .flat(let colour): colour
        case .pattern: "url(#\(prefix)\(name)\(onMap ? "m" : ""))"
        }
    }

    private static let names: [AreaState: String] = [
        .zero: "ze", .notHeard: "nh", .suppressed: "su", .missing: "ms", .notSelected: "ns",
    ]

    func definePatterns(into svg: inout SVGWriter) {
        for (index, fill) in classes.enumerated() { define(fill, "k\(index + 1)", into: &svg) }
        for nothing in AreaState.nothings {
            define(palette.fill(nothing), ClassFills.names[nothing] ?? "", into: &svg)
        }
    }

    private func define(_ fill: Fill, _ name: String, into svg: inout SVGWriter) {
        guard case .pattern(let pattern) = fill else { return }
        for onMap in [false, true] {
            let scale = format.patternScale * (onMap ? format.precision : 1)
            var transform: [String] = []
            if pattern.isTurned { transform.append("rotate(45)") }
            if scale != 1 { transform.append("scale(\(ClassFills.number(scale)))") }
            svg.start("pattern")
            svg.attribute("id", .string(prefix + name + (onMap ? "m" : "")))
            svg.attribute("width", .number(pattern.tile))
            svg.attribute("height", .number(pattern.tile))
            svg.attribute("patternUnits", "userSpaceOnUse")
            if !transform.isEmpty { svg.attribute("patternTransform", .string(transform.joined(separator: " "))) }
            svg.endStart()
            svg.empty(
                "rect",
                ["width": .number(pattern.tile), "height": .number(pattern.tile), "fill": .string(pattern.ground)])
            drawMark(of: pattern, into: &svg)
            svg.close("pattern")
        }
    }

    private func drawMark(of pattern: Fill.Pattern, into svg: inout SVGWriter) {
        let tile = ClassFills.number(pattern.tile)
        let half = ClassFills.number(pattern.tile / 2)
        switch pattern.mark {
        case .dots(let radius):
            let middle = SVGValue.number(pattern.tile / 2)
            svg.empty("circle", ["cx": middle, "cy": middle, "r": .number(radius), "fill": .string(pattern.ink)])
        case .lines(let width): stroke("M0 \(half)H\(tile)", width, pattern, &svg)
        case .crossHatch(let width): stroke("M0 \(half)H\(tile)M\(half) 0V\(tile)", width, pattern, &svg)
        case .dashes(let length, let width):
            stroke(
                "M\(ClassFills.number((pattern.tile - length) / 2)) \(half)h\(ClassFills.number(length))", width,
                pattern, &svg)
        case .crosses(let arm, let width):
            let start = ClassFills.number(pattern.tile / 2 - arm)
            let end = ClassFills.number(pattern.tile / 2 + arm)
            stroke("M\(start) \(start)L\(end) \(end)M\(end) \(start)L\(start) \(end)", width, pattern, &svg)
        }
    }

    private func stroke(_ data: String, _ width: Double, _ pattern: Fill.Pattern, _ svg: inout SVGWriter) {
        svg.empty(
            "path",
            ["d": .string(data), "stroke": .string(pattern.ink), "stroke-width": .number(width), "fill": "none"])
    }

    private static func number(_ value: Double) -> String {
        var text = SVGNumber()
        return text.text(value)
    }
}
