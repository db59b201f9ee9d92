/// The column of text of a paper sheet, top down: title, legend, proof; the footer from the bottom.
struct SheetColumn {
    let sheet: ChoroplethSheet
    let fills: ClassFills
    let ground: Ground
    let format: PageFormat
    /// What stands beside the column: names of regions.
    let neighbours: [LabelBox]

    /// Millimetres of type.
    private var t: Double { format.typeScale }
    var left: Double { 12 * format.pageScale }
    var right: Double { 104 * format.pageScale }

    func draw(into svg: inout SVGWriter) {
        let footerTop = drawFooter(into: &svg)
        var y = drawHead(into: &svg)
        let plot = sheet.proof.map {
            DotPlotBlock(
                plot: $0, language: sheet.language, accent: fills.palette.accent, left: left, right: right, t: t)
        }
        var legend = sheet.legend
        // The comparison of regions is worth more than the histogram where both do not fit.
        if let plot, plot.lacksRoom(from: y + block(legend).height, until: footerTop) { legend.histogram = nil }
        y = block(legend).draw(at: y, into: &svg)
        plot?.draw(at: y, until: footerTop, into: &svg)
    }

    private func block(_ legend: Legend) -> LegendBlock {
        LegendBlock(legend: legend, fills: fills, left: left, right: right, t: t)
    }

    /// Returns the baseline of the last line.
    private func drawHead(into svg: inout SVGWriter) -> Double {
        let accent = fills.palette.accent
        let measure = right - left
        let top = 11.4 * format.pageScale
        svg.empty(
            "rect",
            [
                "x": .number(left), "y": .number(top), "width": .number(9 * t), "height": .number(0.9 * t),
                "fill": .string(accent),
            ])
        let kicker = TextStyle(size: 2.5 * t, isBold: true, colour: accent, tracking: 0.08 * 2.5 * t)
        var y = top + 4.6 * t
        svg.text(
            kicker, x: left, y: y, LineBreaking(style: kicker).cut(sheet.kicker, measure: measure, lines: 1).first ?? ""
        )
        let (title, lines) = fittedTitle(measure: measure)
        y += title.size * 1.28
        for (index, line) in lines.enumerated() {
            svg.text(title, x: left, y: y + Double(index) * title.size * 1.14, line)
        }
        y += Double(lines.count - 1) * title.size * 1.14
        let subtitle = TextStyle(size: 3.15 * t, colour: Ink.subtitle)
        let subtitleLines = LineBreaking(style: subtitle).cut(sheet.subtitle, measure: measure, lines: 5)
        for (index, line) in subtitleLines.enumerated() {
            let lead = index == 0 ? 7.44 : 4.28
            y += lead * t
            svg.text(subtitle, x: left, y: y, line)
        }
        return y
    }

    /// Two lines at full size; a longer title is set smaller on three, at last cut.
    private func fittedTitle(measure: Double) -> (TextStyle, [String]) {
        for (size, most) in [(6.0, 2), (5.2, 2), (4.6, 3)] {
            let style = TextStyle(size: size * t, isBold: true, colour: Ink.text)
            let lines = LineBreaking(style: style).balanced(sheet.title, measure: measure)
            if lines.count <= most, lines.allSatisfy({ style.width(of: $0) <= measure }) { return (style, lines) }
        }
        let style = TextStyle(size: 4.6 * t, isBold: true, colour: Ink.text)
        return (style, LineBreaking(style: style).cut(sheet.title, measure: measure, lines: 3))
    }

    /// Returns the place of its rule.
    private func drawFooter(into svg: inout SVGWriter) -> Double {
        let style = TextStyle(size: 2.1 * t, colour: Ink.muted)
        let bold = style.with(bold: true)
        var texts = sheet.footer
        if let projection = sheet.projection, let last = texts.indices.last {
            texts[last].body += " " + ground.projectionWords(projection, sheet.language)
        }
        let lead = 2.79 * t
        let gap = 0.95 * t
        let bottom = format.height - 11 * format.pageScale
        /// Lines of each paragraph within a measure, and the baseline of the first.
        func fill(_ measure: Double) -> (paragraphs: [(head: String, lines: [String])], top: Double) {
            let paragraphs = texts.map { paragraph in
                (
                    head: paragraph.head,
                    lines: LineBreaking(style: style).greedy(
                        paragraph.body, measure: measure, indent: bold.width(of: paragraph.head + " "))
                )
            }
            let lines = paragraphs.reduce(0) { $0 + $1.lines.count }
            let height = Double(max(lines - 1, 0)) * lead + Double(max(paragraphs.count - 1, 0)) * gap
            return (paragraphs, bottom - height)
        }
        var edge = right
        var (paragraphs, y) = fill(right - left)
        // A name that reaches into the column makes the footer narrower, hence higher; twice is enough.
        for _ in 0..<2 {
            let box = LabelBox(left: left, top: y - 3.75 * t, right: edge + 1.5 * t, bottom: bottom + t)
            guard let obstacle = neighbours.filter(box.intersects).map(\.left).min() else { break }
            edge = max(obstacle - 2 * t, left + 50 * t)
            (paragraphs, y) = fill(edge - left)
        }
        let rule = y - 3.68 * t
        svg.empty(
            "path",
            [
                "d": .string(horizontal(rule, to: edge)), "stroke": .string(Ink.rule),
                "stroke-width": .number(0.15 * format.strokeScale),
            ])
        for paragraph in paragraphs {
            for (index, line) in paragraph.lines.enumerated() {
                svg.text(style, x: left, y: y, head: index == 0 ? paragraph.head : "", line)
                y += lead
            }
            y += gap
        }
        return rule
    }

    private func horizontal(_ y: Double, to right: Double) -> String {
        var number = SVGNumber()
        return "M\(number.text(left)) \(number.text(y))H\(number.text(right))"
    }
}
