public import DelimitedText
public import GeoTypes
public import NeedsModel

/// How the file is written.
public enum NeedFileFormat: String, Hashable, Sendable, CaseIterable {
    case delimited = "csv"
    /// A collection, one feature, or a sequence (RFC 7946, RFC 8142, a feature a line).
    case geoJSON = "geojson"
}

/// How to read a file of needs; nil is « find out ».
public struct NeedFileOptions: Sendable {
    public var vocabulary: Vocabulary
    /// Choices of a person, which win over every recognised heading.
    public var columns: [ColumnChoice] = []
    public var format: NeedFileFormat?
    public var encoding: TextEncoding?
    public var delimiter: UInt8?
    /// `Need.source`; nil takes the file's name without its folder.
    public var source: String?
    /// EPSG code of the system of columns x and y, and of the positions of GeoJSON; nil: found by their ranges,
    /// or in an old `crs` member. Known to PROJ; not checked.
    public var epsg: Int?
    /// Around the territory: coordinates that would be there with their axes exchanged are refused.
    public var home: BoundingBox?
    /// The file has no column of consent, a person says: it was gathered under an agreement of its own.
    public var hasNoConsentColumn = false
    /// Found when the file was read before: all of its needs wait for a moderator.
    public var consentDoubt: ConsentDoubt?
    public var limits = RecordReader.Limits()

    public init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }
}
