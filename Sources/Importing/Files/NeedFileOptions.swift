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
    public var limits = RecordReader.Limits()

    public init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }
}
