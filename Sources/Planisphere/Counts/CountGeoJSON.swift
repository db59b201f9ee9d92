import ByteStreams
import GeoJSON
import NeedsModel

extension CountFormat {
    /// The areas themselves, coloured; just one of the dimensions must be a place.
    static let geojson = CountFormat(id: "geojson", endings: ["geojson"], mediaType: "application/geo+json") {
        figures, sink in
        try AreaCollection.write(figures, layout: .collection, to: sink)
    }
}
