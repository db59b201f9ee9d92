import NeedsModel
import Wording

extension FilterField where Filter == OwnerFilter {
    /// A place by name as the public may say it, or a file of polygons: the communes whose centre lies in one of
    /// them.
    static let withinFile = FilterField(
        FilterParameter("within", Phrases.Help.Value.nameOrFile, Phrases.Help.within), selectsAreas: true,
        read: { (request, reading, filter) throws(Failure) in
            var places: Set<PlaceID> = []
            for text in request["within"] {
                if isFile(text) {
                    let communes = try PolygonSelection.communes(inside: text, of: reading.workspace.loaded)
                    places.formUnion(communes.map { .commune($0) })
                } else {
                    places.formUnion(try reading.selection(within: text))
                }
            }
            filter.shared.select(places)
        },
        words: { request, reading in
            Phrases.Filters.within.filled(
                with: .list(
                    request["within"].map { text in
                        isFile(text) ? Phrases.Filters.ownArea : reading.placeName(text)
                    }))
        })

    private static func isFile(_ text: String) -> Bool {
        let lower = text.lowercased()
        return lower.hasSuffix(".geojson") || lower.hasSuffix(".json")
    }
}
