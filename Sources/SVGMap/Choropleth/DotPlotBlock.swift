import Wording

/// One row per region: name, interval as a bar, rate as a dot, figure at the right edge.
struct DotPlotBlock {
    let plot: DotPlot
    let language: Language
    let accent: String
    let left: Double
    let right: Double
    /// Millimetres of type.
    let t: Double

    private var pitch: Double { 4.3 * t }

    /// More rows than this are not worth the histogram.
    private static let wanted = 8

    /// Fewer rows fit than there are, or than a reader compares.
    func lacksRoom(from start: Double, until end: Double) -> Bool {
        room(below: start + heading.height, until: end) < min(plot.rows.count, DotPlotBlock.wanted)
    }

    private var note: TextStyle { TextStyle(size: 2.15 * t, colour: Ink.muted) }

    /// Lines of the note, and the way from the start to the first row.
    private var heading: (note: [String], height: Double) {
        let lines = plot.note.isEmpty ? [] : LineBreaking(style: note).greedy(plot.note, measure: right - left)
        let noteHeight = lines.isEmpty ? 0 : 3.3 + 2.85 * Double(lines.count - 1)
        return (lines, (7.2 + noteHeight + 4) * t)
    }

    private func room(below top: Double, until end: Double) -> Int { max(0, Int((end - 6.5 * t - top) / pitch)) }

    func draw(at start: Double, until end: Double, into svg: inout SVGWriter) {
        var y = start + 7.2 * t
        svg.text(TextStyle(size: 2.6 * t, isBold: true, colour: Ink.text), x: left, y: y, plot.heading)
        for (index, line) in heading.note.enumerated() {
            y += (index == 0 ? 3.3 : 2.85) * t
            svg.text(note, x: left, y: y, line)
        }
        let top = start + heading.height
        let room = room(below: top, until: end)
        guard room > 0 else { return }
        let shown = plot.rows.count <= room ? plot.rows : Array(plot.rows.prefix(max(room - 1, 1)))
        let bottom = top + pitch * Double(shown.count) - 0.6 * t
        drawAxis(top: top, bottom: bottom, into: &svg)
        for (index, row) in shown.enumerated() { draw(row, at: top + pitch * Double(index) + 2.2 * t, into: &svg) }
        if shown.count < plot.rows.count {
            svg.text(note, x: left, y: bottom + 6 * t, plot.moreRows(language, plot.rows.count - shown.count))
        }
    }

    private var axisLeft: Double { left + 32 * t }
    private var axisRight: Double { right - (plot.columnHeading.isEmpty ? 9 : 27) * t }

    /// Intervals that run beyond the last tick end there in an arrow.
    private var greatest: Double {
        max(plot.ticks.last?.value ?? 0, plot.rows.compactMap(\.value).max() ?? 0, plot.marker.value, 1e-9)
    }

    private func x(_ value: Double) -> Double {
        axisLeft + (axisRight - axisLeft) * min(max(value / greatest, 0), 1)
    }

    private func drawAxis(top: Double, bottom: Double, into svg: inout SVGWriter) {
        var number = SVGNumber()
        let labels = TextStyle(size: 2.05 * t, colour: Ink.muted, anchor: .middle)
        for tick in plot.ticks {
            let data = "M\(number.text(x(tick.value))) \(number.text(top))V\(number.text(bottom))"
            svg.empty(
                "path",
                ["d": .string(data), "stroke": .string(Ink.grid), "stroke-width": .number(0.12 * t)])
            svg.text(labels, x: x(tick.value), y: bottom + 2.6 * t, tick.label)
        }
        let marker = x(plot.marker.value)
        svg.empty(
            "path",
            [
                "d": .string("M\(number.text(marker)) \(number.text(top))V\(number.text(bottom))"),
                "stroke": .string(Ink.text), "stroke-width": .number(0.2 * t),
                "stroke-dasharray": .string("\(number.text(0.9 * t)) \(number.text(0.6 * t))"),
            ])
        svg.text(labels.with(bold: true).with(colour: Ink.text), x: marker, y: top - 0.5 * t, plot.marker.label)
        if !plot.columnHeading.isEmpty {
            let heading = TextStyle(size: 2.05 * t, colour: Ink.muted, anchor: .end, isItalic: true)
            svg.text(heading, x: right, y: top - 0.5 * t, plot.columnHeading)
        }
    }

    private func draw(_ row: DotPlot.Row, at y: Double, into svg: inout SVGWriter) {
        let colour = row.stands ? accent : Ink.undecided
        let style = TextStyle(size: 2.4 * t, isBold: row.stands, colour: Ink.text)
        let baseline = y + 0.85 * t
        svg.text(
            style, x: left, y: baseline, LineBreaking(style: style).cut(row.name, measure: 31 * t, lines: 1).first ?? ""
        )
        if let interval = row.interval { draw(interval, at: y, colour, into: &svg) }
        if let value = row.value {
            svg.empty(
                "circle",
                ["cx": .number(x(value)), "cy": .number(y), "r": .number(1.05 * t), "fill": .string(colour)])
        }
        svg.text(style.with(anchor: .end), x: right, y: baseline, row.figure)
        if !row.detail.isEmpty {
            let detail = TextStyle(size: 2.15 * t, colour: Ink.muted, anchor: .end)
            svg.text(detail, x: right - 7 * t, y: baseline, row.detail)
        }
    }

    private func draw(_ interval: ClosedRange<Double>, at y: Double, _ colour: String, into svg: inout SVGWriter) {
        var number = SVGNumber()
        let end = x(interval.upperBound)
        let isBeyond = interval.upperBound > greatest
        // The tip is a shape of its own: half-transparent strokes that cross would darken each other.
        let stop = isBeyond ? end - 1.6 * t : end
        let data = "M\(number.text(x(interval.lowerBound))) \(number.text(y))H\(number.text(stop))"
        svg.empty(
            "path",
            [
                "d": .string(data), "stroke": .string(colour), "stroke-width": .number(0.75 * t),
                "stroke-linecap": isBeyond ? "butt" : "round", "stroke-opacity": 0.45,
            ])
        guard isBeyond else { return }
        let tip =
            "M\(number.text(stop)) \(number.text(y - 1.1 * t))L\(number.text(end)) \(number.text(y))"
            + "L\(number.text(stop)) \(number.text(y + 1.1 * t))Z"
        svg.empty("path", ["d": .string(tip), "fill": .string(colour), "fill-opacity": 0.45])
    }
}
