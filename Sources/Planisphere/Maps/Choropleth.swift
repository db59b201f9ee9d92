import Wording

extension MapKind {
    /// Rates by area, in classes of colour.
    public static let choropleth = MapKind(
        id: "choropleth", name: Phrases.choropleth, purpose: Phrases.choroplethPurpose,
        draw: { (request, data) throws(MapError) in try Choropleth.svg(request, data) })
}

/// One choropleth from counts to bytes.
public enum Choropleth {
    /// Checks, measures, words and draws. A pure function: no clock, no random, no file.
    ///
    /// - Throws: `MapError`; never because there is little or nothing to show.
    public static func svg(_ request: ChoroplethRequest, _ data: ChoroplethData) throws(MapError) -> [UInt8] {
        []
    }
}
