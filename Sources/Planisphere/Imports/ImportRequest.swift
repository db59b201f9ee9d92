/// Files of needs, and how to read them.
public struct ImportRequest: Sendable {
    public var files: [NamedInput]
    /// « field=name of the column ».
    public var columns: [String] = []
    /// Nil: found in the file.
    public var encoding: String?
    public var delimiter: String?
    /// `csv`, `xlsx`, `ods`, `geojson`, `geojsonseq`, `ndjson`; nil: by the first bytes.
    public var inputFormat: String?
    /// Sheet of a workbook; nil: the first one that is not hidden.
    public var sheet: String?
    /// « EPSG:2154 »: the system of columns x and y, and of GeoJSON. Nil: found by the ranges.
    public var crs: String?
    /// Nil: the file's name.
    public var source: String?
    /// What reports call the file instead of its path.
    public var label: String?
    /// Read, place and report; keep nothing.
    public var isDryRun = false
    /// CSV of the user's own place names.
    public var aliases: NamedInput?
    /// Name or SIREN of the EPCI that settles homonyms.
    public var epci: String?
    /// `text` or `json`.
    public var format = "text"
    public var speech = Speech.french

    public init(files: [NamedInput]) { self.files = files }

    /// Before a database is made for it: a request that cannot be run leaves nothing.
    /// - Throws: `wrongUsage`, `unknownValue`; `inputNotFound` when there is none of the files.
    public func check() throws(Failure) {
        _ = try ImportOptions(self)
        if let first = files.first, files.allSatisfy({ $0.isMissing() }) { _ = try first.open() }
    }
}

/// How far an import is.
public struct ProgressStep: Hashable, Sendable {
    public var rows: Int
    public var bytes: Int
    /// Nil for a pipe.
    public var totalBytes: Int?
}
