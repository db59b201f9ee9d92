/// Files of needs, and how to read them.
public struct ImportRequest: Hashable, Sendable {
    public var files: [String]
    /// « field=name of the column ».
    public var columns: [String] = []
    /// Nil: found in the file.
    public var encoding: String?
    public var delimiter: String?
    /// `csv`, `geojson`, `geojsonseq`; nil: by the name and the first byte.
    public var inputFormat: String?
    /// « EPSG:2154 »: the system of columns x and y, and of GeoJSON. Nil: found by the ranges.
    public var crs: String?
    /// Nil: the file's name.
    public var source: String?
    /// What reports call the file instead of its path.
    public var label: String?
    /// Read, place and report; keep nothing.
    public var isDryRun = false
    /// Where refused rows go.
    public var rejects: Destination?
    /// CSV of the user's own place names.
    public var aliasFile: String?
    /// Name or SIREN of the EPCI that settles homonyms.
    public var epci: String?
    /// `text` or `json`.
    public var format = "text"
    public var speech = Speech.french

    public init(files: [String]) { self.files = files }
}

/// How far an import is.
public struct ProgressStep: Hashable, Sendable {
    public var rows: Int
    public var bytes: Int
    /// Nil for a pipe.
    public var totalBytes: Int?
}

/// What a face prints at the end, and how the run ended.
public struct ImportSummary: Hashable, Sendable {
    public let text: String
    /// Why files could not be imported: for standard error.
    public let messages: [String]
    public let failureClass: FailureClass
}
