/// The names of communes: text once in the file, its halo a reference to it right before.
struct LabelLayer {
    let labels: [PlacedLabel]
    let sheet: ChoroplethSheet
    let fills: ClassFills
    let format: PageFormat

    func draw(into svg: inout SVGWriter) {
        var onDark = Set<Int>()
        for area in sheet.areas {
            guard case .inClass(let index) = area.fill, Contrast.wantsWhite(on: fills.fill(ofClass: index)) else {
                continue
            }
            onDark.formUnion(area.members)
        }
        // One ink keeps dark text on a white halo everywhere: white on a solid area would be lost beside it.
        let inverts = !fills.palette.isOneInk
        draw(labels.filter { !(inverts && onDark.contains($0.area)) }, "labels", Ink.text, Ink.white, into: &svg)
        draw(
            labels.filter { inverts && onDark.contains($0.area) }, "labels-dark", Ink.white, fills.palette.darkHalo,
            into: &svg)
    }

    private func draw(
        _ labels: [PlacedLabel], _ id: String, _ colour: String, _ halo: String, into svg: inout SVGWriter
    ) {
        guard !labels.isEmpty else { return }
        let width = format.kind == .sheet ? (fills.palette.isOneInk ? 1.15 : 0.62) * format.strokeScale : 5.5
        svg.empty(
            "use",
            [
                "href": .string("#\(sheet.idPrefix)\(id)"), "stroke": .string(halo), "stroke-width": .number(width),
                "stroke-linejoin": "round", "stroke-opacity": fills.palette.isOneInk ? 1 : 0.92, "aria-hidden": "true",
            ])
        svg.open(
            "g",
            [
                "id": .string(sheet.idPrefix + id), "fill": .string(colour), "text-anchor": "middle",
                "pointer-events": "none",
            ])
        svg.newLine()
        for label in labels {
            svg.text(
                label.style, x: label.x, y: label.baseline, lines: label.lines,
                lead: PlacedLabel.lead * label.style.size)
        }
        svg.close("g")
    }
}
