import Wording

/// Files of needs, and how to read them.
public struct ImportRequest: Sendable {
    public var files: [NamedInput]
    /// « field=name of the column ».
    public var columns: [String] = []
    /// No column says who agreed to publication: the files were gathered under an agreement of their own.
    public var hasNoConsentColumn = false
    /// Nil: found in the file.
    public var encoding: String?
    public var delimiter: String?
    /// `csv`, `xlsx`, `ods`, `geojson`, `geojsonseq`, `ndjson`; nil: by the first bytes.
    public var inputFormat: String?
    /// Which tool's export it is: one of `ImportNeeds.profiles`.
    public var profile = "auto"
    /// Sheet of a workbook; nil: the first one that is not hidden.
    public var sheet: String?
    /// « EPSG:2154 »: the system of columns x and y, and of GeoJSON. Nil: found by the ranges.
    public var crs: String?
    /// Nil: the file's name.
    public var source: String?
    /// What becomes of rows that look like the corrected form of one that is gone.
    public var similar = SimilarRows.propose
    /// Hide the needs of the source that a file with identifiers does not have any more.
    public var withdrawsMissing = false
    /// A person looked: the file is a version of its source, whatever it looks like.
    public var confirmsSource = false
    /// What reports call the file instead of its path.
    public var label: String?
    /// Read, place and report; keep nothing.
    public var isDryRun = false
    /// CSV of the user's own place names.
    public var aliases: NamedInput?
    /// Of the workshop, for rows that name none.
    public var workshop: String?
    /// A day or a month, for rows without a date.
    public var date: String?
    /// `lines`: a text that is a numbered or bulleted list becomes a need for each line. Nil: texts stay whole.
    public var split: String?
    /// Name or SIREN of the EPCI that settles homonyms.
    public var epci: String?
    /// `text` or `json`.
    public var format = "text"
    public var speech = Speech.french

    public init(files: [NamedInput]) { self.files = files }

    /// Refused rows have the columns of their file and come back under its source: one file makes one list.
    public func checkRejects() throws(Failure) {
        if files.count > 1 {
            throw Failure(
                .wrongUsage,
                Sentence(Phrases.Options.rejectsOfOneFile, Sentence(verbatim: Parameter.named("rejects"))))
        }
    }

    /// Before a database is made for it: a request that cannot be run leaves nothing.
    /// - Throws: `wrongUsage`, `unknownValue`, `sourceMissing`; `inputNotFound` when there is none of the files.
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
