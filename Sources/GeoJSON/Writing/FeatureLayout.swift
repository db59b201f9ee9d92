public import GeoTypes

/// How features follow one another in a file.
public enum FeatureLayout: Hashable, Sendable {
    /// One FeatureCollection (RFC 7946), a feature a line.
    case collection
    /// RFC 8142, `application/geo+json-seq`: a record separator before each feature.
    case textSequence
    /// A feature a line and nothing else (`.ndjson`, `.geojsonl`).
    case lines
}

/// Whether the collection says how far it reaches (RFC 7946 §5).
public enum CollectionBounds: Hashable, Sendable {
    case none
    /// Written before the features, where a reader that streams finds it in time.
    case known(BoundingBox)
    /// Gathered from what is written, and written after the features. Never wraps the antimeridian.
    case gathered
}
