import NeedsModel

/// Heading, histogram, classes high on top, the four nothings; counts at the right edge.
struct LegendBlock {
    let legend: Legend
    let fills: ClassFills
    let left: Double
    let right: Double
    /// Millimetres of type.
    let t: Double

    /// From the start to the lower edge.
    var height: Double {
        var scratch = SVGWriter()
        return draw(at: 0, into: &scratch)
    }

    /// Returns the lower edge.
    func draw(at start: Double, into svg: inout SVGWriter) -> Double {
        var y = start + 7.29 * t
        svg.text(TextStyle(size: 2.6 * t, isBold: true, colour: Ink.text), x: left, y: y, legend.heading)
        let note = TextStyle(size: 2.15 * t, colour: Ink.muted)
        for (index, line) in LineBreaking(style: note).greedy(legend.note, measure: right - left).enumerated() {
            y += (index == 0 ? 3.3 : 2.85) * t
            svg.text(note, x: left, y: y, line)
        }
        if let histogram = legend.histogram {
            y = HistogramBlock(histogram: histogram, fills: fills, left: left, right: right, t: t)
                .draw(at: y, into: &svg)
        }
        y += 4.9 * t
        let heading = TextStyle(size: 2.05 * t, colour: Ink.muted, anchor: .end, isItalic: true)
        svg.text(heading, x: right, y: y - 0.7 * t, legend.countHeading)
        for (index, entry) in legend.classes.enumerated().reversed() {
            row(.inClass(index), label: entry.label, gloss: "", count: entry.count, y: y, into: &svg)
            y += 4.1 * t
        }
        if !legend.classes.isEmpty { y += 1.6 * t }
        for entry in legend.nothings {
            row(.nothing(entry.nothing), label: entry.label, gloss: entry.gloss, count: entry.count, y: y, into: &svg)
            y += 4.7 * t
        }
        return y - 0.6 * t
    }

    private func row(
        _ value: ChoroplethSheet.Value, label: String, gloss: String, count: Int, y: Double,
        into svg: inout SVGWriter
    ) {
        svg.empty(
            "rect",
            [
                "x": .number(left), "y": .number(y), "width": .number(7.5 * t), "height": .number(4.1 * t),
                "fill": .string(fills.page(value)), "stroke": .string(Ink.swatchBorder),
                "stroke-width": .number(0.12 * t),
            ])
        let style = TextStyle(size: 2.5 * t, colour: Ink.text)
        let baseline = y + 2.95 * t
        svg.text(style, x: left + 10 * t, y: baseline, label)
        if !gloss.isEmpty {
            let x = left + 11.65 * t + style.width(of: label)
            svg.text(TextStyle(size: 2.15 * t, colour: Ink.muted), x: x, y: baseline, gloss)
        }
        // A nothing that does not occur steps back.
        let figure = style.with(anchor: .end).with(colour: count == 0 ? Ink.muted : Ink.text)
        svg.text(figure, x: right, y: baseline, String(count))
    }
}
