import NeedsModel
import SVGMap
import Statistics
import Wording

extension MapKind {
    /// Rates by area, in classes of colour.
    public static let choropleth = MapKind(
        id: "choropleth", name: Phrases.Maps.choropleth, purpose: Phrases.Maps.choroplethPurpose,
        draw: { order throws(Failure) in
            let request = try ChoroplethRequest(order)
            let data = try Failure.translating { try ChoroplethData(order) }
            do throws(MapError) { return try Choropleth.svg(request, data) } catch { throw Failure(any: error) }
        })
}

/// One choropleth from counts to bytes.
public enum Choropleth {
    /// Checks, measures, words and draws. A pure function: no clock, no random, no file.
    ///
    /// - Throws: `MapError`; never because there is little or nothing to show.
    public static func svg(_ request: ChoroplethRequest, _ data: ChoroplethData) throws(MapError) -> [UInt8] {
        try sheet(request, data).svg(on: data.coverage, palette: request.palette, format: request.format)
    }

    /// What is drawn, in words and classes, before it is laid out.
    static func sheet(
        _ request: ChoroplethRequest, _ data: ChoroplethData
    ) throws(MapError) -> ChoroplethSheet {
        try data.check()
        let figures = MapFigures(data, unit: request.unit)
        let classes = try MapClasses(figures, request)
        return ChoroplethWords(request: request, data: data, figures: figures, classes: classes).sheet()
    }
}
