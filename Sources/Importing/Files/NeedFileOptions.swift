public import ByteStreams
public import DelimitedText
public import GeoTypes
public import NeedsModel

/// How the file is written.
public enum NeedFileFormat: String, Hashable, Sendable, CaseIterable {
    case delimited = "csv"
    /// A collection, one feature, or a sequence (RFC 7946, RFC 8142, a feature a line).
    case geoJSON = "geojson"
    /// A sheet of a workbook, Excel's or OpenDocument's.
    case spreadsheet = "xlsx"
}

/// How to read a file of needs; nil is « find out ».
public struct NeedFileOptions: Sendable {
    public var vocabulary: Vocabulary
    /// Choices of a person, which win over every recognised heading.
    public var columns: [ColumnChoice] = []
    public var format: NeedFileFormat?
    public var encoding: TextEncoding?
    public var delimiter: UInt8?
    /// Of a workbook; nil takes the first sheet that is not hidden.
    public var sheet: String?
    /// `Need.source`; nil takes the file's name without its folder.
    public var source: String?
    /// EPSG code of the system of columns x and y, and of the positions of GeoJSON; nil: found by their ranges,
    /// or in an old `crs` member. Known to PROJ; not checked.
    public var epsg: Int?
    /// Around the territory: coordinates that would be there with their axes exchanged are refused.
    public var home: BoundingBox?
    /// Which tool's export it is.
    public var profile = ProfileChoice.recognised
    /// Of a row or feature.
    public var limits = TextLimits()
    /// Name of the workshop, for rows that name none; needs of one day are one source then.
    public var workshop: String?
    /// Day or month of collection, for rows without one.
    public var date: CalendarDate?
    /// A text that is a list of lines with numbers or bullets becomes a need for each.
    public var splitsLines = false
    /// The file has no column of consent, a person says: it was gathered under an agreement of its own.
    public var hasNoConsentColumn = false
    /// Found when the file was read before: all of its needs wait for a moderator.
    public var consentDoubt: ConsentDoubt?

    public init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }
}
