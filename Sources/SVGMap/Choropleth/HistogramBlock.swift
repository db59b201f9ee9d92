/// How the values spread over a linear axis: 30 bars, each split by the colours of its classes.
struct HistogramBlock {
    let histogram: Legend.Histogram
    let fills: ClassFills
    let left: Double
    let right: Double
    /// Millimetres of type.
    let t: Double

    static let bins = 30

    /// Returns the lower edge.
    func draw(at start: Double, into svg: inout SVGWriter) -> Double {
        let axis = start + 16.3 * t
        let greatest = max(histogram.values.max() ?? 1, histogram.marker.value, 1e-9)
        let width = right - left
        func x(_ value: Double) -> Double { left + width * min(value / greatest, 1) }
        let classes = max(fills.classes.count, 1)
        var counts = Array(repeating: Array(repeating: 0, count: classes), count: HistogramBlock.bins)
        for value in histogram.values {
            let bin = min(Int(value / greatest * Double(HistogramBlock.bins)), HistogramBlock.bins - 1)
            let index = histogram.limits.count { value >= $0.value }
            counts[max(bin, 0)][min(index, classes - 1)] += 1
        }
        let tallest = counts.map { $0.reduce(0, +) }.max() ?? 1
        let step = width / Double(HistogramBlock.bins)
        for (bin, byClass) in counts.enumerated() {
            var bottom = axis
            for (index, count) in byClass.enumerated() where count > 0 {
                let height = 11 * t * Double(count) / Double(max(tallest, 1))
                bottom -= height
                svg.start("rect")
                svg.attribute("x", .number(left + Double(bin) * step + 0.12 * t))
                svg.attribute("y", .number(bottom))
                svg.attribute("width", .number(step - 0.24 * t))
                svg.attribute("height", .number(height))
                svg.attribute("fill", .string(fills.page(.inClass(index))))
                // The lightest class would melt into the page.
                if index == 0 || fills.palette.isOneInk {
                    svg.attribute("stroke", .string(Ink.muted))
                    svg.attribute("stroke-width", .number(0.08 * t))
                }
                svg.endEmpty()
            }
        }
        drawAxis(axis, x, into: &svg)
        return axis + 1.6 * t
    }

    private func drawAxis(_ axis: Double, _ x: (Double) -> Double, into svg: inout SVGWriter) {
        var number = SVGNumber()
        var data = "M\(number.text(left)) \(number.text(axis))H\(number.text(right))"
        for limit in histogram.limits {
            data += "M\(number.text(x(limit.value))) \(number.text(axis))v\(number.text(1.1 * t))"
        }
        svg.empty(
            "path",
            ["d": .string(data), "fill": "none", "stroke": .string(Ink.text), "stroke-width": .number(0.18 * t)])
        let style = TextStyle(size: 2.1 * t, colour: Ink.muted, anchor: .middle)
        var edge = -Double.infinity
        for limit in histogram.limits {
            let half = style.width(of: limit.label) / 2
            guard x(limit.value) - half > edge + 0.6 * t else { continue }
            svg.text(style, x: x(limit.value), y: axis + 3.3 * t, limit.label)
            edge = x(limit.value) + half
        }
        let marker = x(histogram.marker.value)
        svg.empty(
            "path",
            [
                "d": .string("M\(number.text(marker)) \(number.text(axis - 14.4 * t))V\(number.text(axis))"),
                "stroke": .string(Ink.text), "stroke-width": .number(0.25 * t),
                "stroke-dasharray": .string("\(number.text(0.9 * t)) \(number.text(0.6 * t))"),
            ])
        let bold = TextStyle(size: 2.1 * t, isBold: true, colour: Ink.text)
        let label = histogram.marker.label
        let fitsRight = marker + 0.9 * t + bold.width(of: label) < right
        svg.text(
            bold.with(anchor: fitsRight ? .start : .end), x: marker + (fitsRight ? 0.9 : -0.9) * t,
            y: axis - 12.6 * t, label)
        let caption = TextStyle(size: 1.95 * t, colour: Ink.muted, anchor: .end, isItalic: true)
        let free = right - (fitsRight ? marker + 0.9 * t + bold.width(of: label) : left)
        if fitsRight, caption.width(of: histogram.caption) + 2 * t < free {
            svg.text(caption, x: right, y: axis - 12.6 * t, histogram.caption)
        }
    }
}
