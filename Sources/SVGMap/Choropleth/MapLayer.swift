import NeedsModel

/// The map itself: glow, fills in groups of one colour, lines of regions, outline.
struct MapLayer {
    let sheet: ChoroplethSheet
    let ground: Ground
    let fills: ClassFills
    let format: PageFormat

    func draw(into svg: inout SVGWriter) {
        svg.empty(
            "rect", ["width": .number(format.width), "height": .number(format.height), "fill": .string(Ink.white)])
        drawGlow(into: &svg)
        drawFills(into: &svg)
        drawLines(into: &svg)
    }

    /// Map units of a width on A4 in millimetres, or on the square in pixels.
    private func width(_ sheetMillimetres: Double, square pixels: Double) -> SVGValue {
        let width = format.kind == .sheet ? sheetMillimetres * format.strokeScale : pixels
        return .number(width * format.precision)
    }

    private var transform: SVGValue { .string("scale(\(format.kind == .sheet ? "0.01" : "0.1"))") }

    private func drawGlow(into svg: inout SVGWriter) {
        let steps: [(Double, Double)] = [(4.2, 26), (2.6, 15), (1.2, 7)]
        for (colour, step) in zip(Ink.glow, steps) {
            svg.empty(
                "use",
                [
                    "href": .string("#\(sheet.idPrefix)pole"), "transform": transform, "fill": .string(Ink.white),
                    "stroke": .string(colour), "stroke-width": width(step.0, square: step.1),
                    "stroke-linejoin": "round",
                ])
        }
    }

    private func drawFills(into svg: inout SVGWriter) {
        let isOneInk = fills.palette.isOneInk
        svg.open(
            "g",
            [
                "transform": transform, "stroke": .string(isOneInk ? "#111111" : Ink.white),
                "stroke-width": width(isOneInk ? 0.1 : 0.13, square: 0.8), "stroke-linejoin": "round",
            ])
        svg.newLine()
        for nothing in AreaState.nothings {
            group(
                .nothing(nothing), id: nothing.rawValue, stroke: isOneInk ? "#9A9A98" : "#C9C5BC", into: &svg)
        }
        for index in sheet.legend.classes.indices {
            group(.inClass(index), id: "class-\(index + 1)", stroke: nil, into: &svg)
        }
        svg.close("g")
    }

    private func group(_ value: ChoroplethSheet.Value, id: String, stroke: String?, into svg: inout SVGWriter) {
        let members = sheet.areas.filter { $0.fill == value }
        guard !members.isEmpty else { return }
        svg.start("g")
        svg.attribute("id", .string(sheet.idPrefix + id))
        svg.attribute("fill", .string(fills.map(value)))
        if let stroke { svg.attribute("stroke", .string(stroke)) }
        svg.endStart()
        svg.newLine()
        for area in members {
            let data = ground.path(of: area.members)
            guard !data.isEmpty else { continue }
            svg.path(data, ["id": .string(sheet.idPrefix + area.id)], title: area.title)
        }
        svg.close("g")
    }

    private func drawLines(into svg: inout SVGWriter) {
        let isOneInk = fills.palette.isOneInk
        svg.open(
            "g", ["transform": transform, "fill": "none", "stroke-linejoin": "round", "stroke-linecap": "round"])
        svg.newLine()
        let lines = SVGValue.string("\(sheet.idPrefix)epci")
        if !ground.regionPath.isEmpty {
            svg.path(
                ground.regionPath,
                [
                    "id": lines, "stroke": .string(Ink.white), "stroke-opacity": 0.7,
                    "stroke-width": width(isOneInk ? 0.95 : 0.83, square: 5),
                ])
            svg.path(
                ground.regionPath,
                ["stroke": .string(lineColour), "stroke-width": width(isOneInk ? 0.5 : 0.38, square: 2.4)])
        }
        svg.empty(
            "use",
            [
                "href": .string("#\(sheet.idPrefix)pole"), "stroke": .string(lineColour),
                "stroke-width": width(isOneInk ? 0.6 : 0.42, square: 2.6),
            ])
        svg.close("g")
    }

    private var lineColour: String { fills.palette.isOneInk ? "#000000" : Ink.line }
}
