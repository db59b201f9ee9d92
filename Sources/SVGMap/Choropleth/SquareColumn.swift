/// The texts of the square, all at 22 px or more: readable when the picture is shown 360 px wide.
struct SquareColumn {
    let sheet: ChoroplethSheet
    let fills: ClassFills
    let format: PageFormat

    private let left = 48.0
    /// Right edge of the figures.
    private let right = 408.0

    func draw(into svg: inout SVGWriter) {
        let accent = fills.palette.accent
        svg.empty("rect", ["x": .number(left), "y": 44, "width": 72, "height": 8, "fill": .string(accent)])
        let kicker = TextStyle(size: 25, isBold: true, colour: accent, tracking: 2)
        svg.text(
            kicker, x: left, y: 88, LineBreaking(style: kicker).cut(sheet.kicker, measure: 984, lines: 1).first ?? "")
        drawSubtitle(below: drawTitle(into: &svg), into: &svg)
        let end = drawLegend(into: &svg)
        drawProof(at: end, into: &svg)
        drawFooter(into: &svg)
    }

    /// Two lines: the first may run over the whole width, the second beside the top of the map. One when a subtitle
    /// follows and the title lets it. Returns the last baseline.
    private func drawTitle(into svg: inout SVGWriter) -> Double {
        if !sheet.shortSubtitle.isEmpty {
            for size in [44.0, 40, 36, 34] {
                let style = TextStyle(size: size, isBold: true, colour: Ink.text)
                if style.width(of: sheet.title) <= 984 { return draw([sheet.title], style, into: &svg) }
            }
        }
        for (size, measure) in [(50.0, 640.0), (44, 700), (38, 800), (34, 940)] {
            let style = TextStyle(size: size, isBold: true, colour: Ink.text)
            let lines = LineBreaking(style: style).balanced(sheet.title, measure: measure)
            guard lines.count <= 2, lines.allSatisfy({ style.width(of: $0) <= measure }) else { continue }
            return draw(lines, style, into: &svg)
        }
        let style = TextStyle(size: 34, isBold: true, colour: Ink.text)
        return draw(LineBreaking(style: style).cut(sheet.title, measure: 940, lines: 2), style, into: &svg)
    }

    private func draw(_ lines: [String], _ style: TextStyle, into svg: inout SVGWriter) -> Double {
        for (index, line) in lines.enumerated() {
            svg.text(style, x: left, y: 142 + Double(index) * style.size * 1.14, line)
        }
        return 142 + Double(lines.count - 1) * style.size * 1.14
    }

    /// As many lines as there is room for above the legend.
    private func drawSubtitle(below title: Double, into svg: inout SVGWriter) {
        guard !sheet.shortSubtitle.isEmpty else { return }
        let style = TextStyle(size: 22, colour: Ink.subtitle)
        let room = Int((238 - title - 34) / 27) + 1
        let lines = LineBreaking(style: style).cut(sheet.shortSubtitle, measure: 600, lines: max(room, 1))
        for (index, line) in lines.enumerated() { svg.text(style, x: left, y: title + 34 + Double(index) * 27, line) }
    }

    /// Returns the lower edge.
    private func drawLegend(into svg: inout SVGWriter) -> Double {
        let heading = TextStyle(size: 26, isBold: true, colour: Ink.text)
        var y = 268.0
        for line in LineBreaking(style: heading).cut(sheet.legend.heading, measure: right - left, lines: 2) {
            svg.text(heading, x: left, y: y, line)
            y += 32
        }
        y -= 16
        for (index, entry) in sheet.legend.classes.enumerated().reversed() {
            row(.inClass(index), entry.shortLabel, entry.count, y: y, height: 38, into: &svg)
            y += 38
        }
        y += sheet.legend.classes.isEmpty ? 0 : 12
        for entry in sheet.legend.nothings {
            row(.nothing(entry.nothing), entry.shortLabel, entry.count, y: y, height: 32, into: &svg)
            y += 38
        }
        return y
    }

    private func row(
        _ value: ChoroplethSheet.Value, _ label: String, _ count: Int, y: Double, height: Double,
        into svg: inout SVGWriter
    ) {
        svg.empty(
            "rect",
            [
                "x": .number(left), "y": .number(y), "width": 56, "height": .number(height),
                "fill": .string(fills.page(value)), "stroke": .string(Ink.swatchBorder), "stroke-width": 1,
            ])
        let style = TextStyle(size: 26, colour: Ink.text)
        let baseline = y + height / 2 + 9
        svg.text(style, x: left + 72, y: baseline, label)
        svg.text(style.with(anchor: .end).with(colour: Ink.muted), x: right, y: baseline, String(count))
    }

    /// As many regions as there is room for, the whole under a rule.
    private func drawProof(at start: Double, into svg: inout SVGWriter) {
        guard let proof = sheet.proof else { return }
        var y = start + 37
        let name = TextStyle(size: 26, colour: Ink.text)
        let room = Int((958 - y - 45) / 35) + 1
        for row in proof.rows.prefix(max(room, 0)) {
            draw(row, name, y: y, into: &svg)
            y += 35
        }
        svg.empty(
            "path",
            [
                "d": .string("M48 \(Int(y) - 15)H408"), "stroke": .string(Ink.rule), "stroke-width": 2,
            ])
        draw(proof.total, name, y: y + 15, into: &svg)
    }

    private func draw(_ row: DotPlot.Row, _ style: TextStyle, y: Double, into svg: inout SVGWriter) {
        let name = style.with(bold: row.stands)
        svg.text(
            name, x: left, y: y,
            LineBreaking(style: name).cut(row.name, measure: right - left - 70, lines: 1).first ?? "")
        let figure = TextStyle(
            size: 28, isBold: row.stands, colour: row.stands ? fills.palette.accent : Ink.text, anchor: .end)
        svg.text(figure, x: right, y: y, row.figure)
    }

    private func drawFooter(into svg: inout SVGWriter) {
        let style = TextStyle(size: 22, colour: Ink.muted)
        let lines = LineBreaking(style: style).cut(sheet.shortFooter, measure: 984, lines: 2)
        for (index, line) in lines.enumerated() {
            svg.text(style, x: left, y: 1004 + Double(index) * 32, line)
        }
    }
}
