import ByteStreams
import GeoJSON
import GeoTypes
import NeedsModel
import SpatialStore

extension OutputFormat {
    static let geojson = OutputFormat(
        features: .collection, id: "geojson", endings: ["geojson", "json"],
        mediaType: "application/geo+json")

    /// RFC 8142.
    static let geojsonSequence = OutputFormat(
        features: .textSequence, id: "geojsonseq", endings: ["geojsonseq", "geojsons"],
        mediaType: "application/geo+json-seq")

    /// A feature a line, as `tippecanoe -P` reads it.
    static let ndjson = OutputFormat(
        features: .lines, id: "ndjson", endings: ["ndjson", "geojsonl"],
        mediaType: "application/x-ndjson")

    private init(features layout: FeatureLayout, id: String, endings: [String], mediaType: String) {
        self.init(
            id: id, endings: endings, mediaType: mediaType,
            writeNeeds: { export, sink in
                try export.stream { lists in
                    try NeedFeatures(
                        sink, layout: layout, about: NeedsAbout.members(export), lists: lists,
                        vocabulary: export.workspace.vocabulary, language: export.figures.language)
                } write: { row, features in
                    try features.write(row)
                } finish: {
                    try $0.writer.finish()
                }
            },
            writeAreas: { figures, sink in try AreaCollection.write(figures, layout: layout, to: sink) })
    }
}
