import ByteStreams
public import GeoMath
import NeedsModel
import Wording

extension ChoroplethSheet {
    /// The drawing: SVG 1.1, UTF-8, presentation attributes alone. Same input, same bytes.
    ///
    /// Not checked: that classes are within the palette (`mostClasses`); a class beyond it is drawn in
    /// the last fill. - Complexity: O(vertices + names × candidates).
    public func svg(on coverage: Coverage, palette: Palette, format: PageFormat) -> [UInt8] {
        let ground = Ground(coverage, region: regionOfArea, format: format)
        let fills = ClassFills(palette: palette, classes: legend.classes.count, format: format, prefix: idPrefix)
        let scaleBar = ScaleBar(ground: ground, format: format, language: language)
        var obstacles = [scaleBar.box]
        var regionNames: [RegionNames.Placed] = []
        if format.kind == .sheet {
            regionNames = RegionNames(ground: ground, format: format, obstacles: obstacles)
                .place(regions, regionOfArea: regionOfArea)
            // A name of a commune keeps its distance from the larger type.
            let gap = 1.2 * format.typeScale
            obstacles += regionNames.flatMap(\.lines).map { $0.inset(x: -gap, y: -gap / 2) }
        }
        var layout = LabelLayout(ground: ground, format: format, obstacles: obstacles)
        layout.place(names)

        var svg = SVGWriter()
        open(&svg, format)
        defineShapes(&svg, ground, fills)
        let map = MapLayer(sheet: self, ground: ground, fills: fills, format: format)
        map.draw(into: &svg)
        if format.kind == .sheet {
            RegionNames.draw(regionNames, format: format, into: &svg)
            drawNeighbours(&svg, ground, format)
        }
        LabelLayer(labels: layout.labels, sheet: self, fills: fills, format: format).draw(into: &svg)
        scaleBar.draw(into: &svg)
        switch format.kind {
        case .sheet:
            SheetColumn(
                sheet: self, fills: fills, ground: ground, format: format, neighbours: regionNames.flatMap(\.lines)
            ).draw(into: &svg)
        case .square: SquareColumn(sheet: self, fills: fills, format: format).draw(into: &svg)
        }
        svg.close("svg")
        return svg.bytes
    }

    private func open(_ svg: inout SVGWriter, _ format: PageFormat) {
        svg.start("svg")
        svg.attribute("xmlns", "http://www.w3.org/2000/svg")
        let unit = format.kind == .sheet ? "mm" : ""
        svg.attribute("width", .string("\(Int(format.width))\(unit)"))
        svg.attribute("height", .string("\(Int(format.height))\(unit)"))
        svg.attribute("viewBox", .string("0 0 \(Int(format.width)) \(Int(format.height))"))
        svg.attribute("role", "img")
        svg.attribute("aria-labelledby", .string("\(idPrefix)t \(idPrefix)d"))
        svg.attribute("lang", .string(language.rawValue))
        svg.attribute("font-family", .string(TextStyle.sansSerif))
        svg.endStart()
        svg.newLine()
        svg.leaf("title", ["id": .string("\(idPrefix)t")], text: altTitle)
        svg.leaf("desc", ["id": .string("\(idPrefix)d")], text: altDescription)
    }

    private func defineShapes(_ svg: inout SVGWriter, _ ground: Ground, _ fills: ClassFills) {
        svg.open("defs")
        svg.newLine()
        fills.definePatterns(into: &svg)
        svg.path(ground.outlinePath, ["id": .string("\(idPrefix)pole")])
        svg.close("defs")
    }

    private func drawNeighbours(_ svg: inout SVGWriter, _ ground: Ground, _ format: PageFormat) {
        let size = 2.5 * format.typeScale
        let style = TextStyle(
            size: size, colour: Ink.neighbours, anchor: .middle, tracking: 0.16 * size, isItalic: true, isSerif: true)
        for neighbour in neighbours {
            let point = ground.frame.page(neighbour.position)
            let half = style.width(of: neighbour.name) / 2
            guard point.x - half > 0, point.x + half < format.width, point.y > size, point.y < format.height else {
                continue
            }
            svg.text(style, x: point.x, y: point.y, neighbour.name)
        }
    }
}
