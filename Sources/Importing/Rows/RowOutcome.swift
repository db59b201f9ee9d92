public import GeoJSON
public import NeedsModel

/// What became of one row.
public enum RowOutcome: Hashable, Sendable {
    case row(ImportedNeed, warnings: [RowWarning])
    case rejected(RejectedRow)
}

/// A row that is no need, and why.
public struct RejectedRow: Hashable, Sendable {
    /// From 1; the line on which the row begins.
    public var line: Int
    /// Which object of a map it is; nil for rows of a table.
    public var feature: FeatureName?
    /// Heading of the column at fault; nil when it is the row as a whole.
    public var column: String?
    /// What stood there, at most 80 characters.
    public var value: String
    public var reason: RejectionReason
    /// The row as read, so that it can be written out, corrected and imported again: its fields in their order, for
    /// GeoJSON the feature as it is written. Empty when it was too heavy to be kept.
    public var fields: [String]
    /// The identifier that it bears of its own.
    public var sourceID: String?
    /// Where it stood when it was refused before, as a list of refused rows that comes back says.
    public var refusedAt: Int?

    public init(
        line: Int, feature: FeatureName? = nil, column: String?, value: String, reason: RejectionReason,
        fields: [String] = [], sourceID: String? = nil
    ) {
        self.line = line
        self.feature = feature
        self.sourceID = sourceID
        self.column = column
        self.value = value
        self.reason = reason
        self.fields = fields
    }
}

public enum RejectionReason: Hashable, Sendable {
    case noText
    case tooManyFields(found: Int, expected: Int)
    /// Another row of the same file bears this identifier, whose place it would take: its line, or the number of the
    /// object of a map.
    case repeatedID(firstLine: Int)
    /// Comes back from a list of refused rows with the identifier that was another row's.
    case keptRepeatedID
    case fieldTooLarge(limit: Int)
    case rowTooLarge(limit: Int)
    case nulByte
    case invalidFeature(FeatureFault)

    /// Stable name for scripts.
    public var id: String {
        switch self {
        case .noText: "no-text"
        case .tooManyFields: "too-many-fields"
        case .repeatedID: "repeated-id"
        case .keptRepeatedID: "kept-repeated-id"
        case .fieldTooLarge: "field-too-large"
        case .rowTooLarge: "row-too-large"
        case .nulByte: "nul-byte"
        case .invalidFeature: "invalid-feature"
        }
    }
}

/// What was changed or doubted in a row that was taken.
public enum RowWarning: Hashable, Sendable {
    /// Became « non classé », or the other themes of the cell stand.
    case unknownTheme(String)
    /// Became « besoin ».
    case unknownKind(String)
    /// Became not stated.
    case unknownAudience(String)
    /// Taken for a no.
    case unknownConsent(String)
    /// The file has a column for it, the cell is empty: taken for a no.
    case missingConsent
    /// Only the month is said, and kept.
    case monthOnly(String)
    /// The date stays empty.
    case unreadableDate(String)
    /// « une dizaine »: taken for this many people.
    case approximateVoices(String, people: Int)
    /// One voice is counted.
    case unreadableVoices(String)
    /// Fewer than 1 or more than 10,000: one voice is counted.
    case voicesOutOfRange(String)
    /// The place that was written decides.
    case pointLeftOut(PointFault, String)
    /// The text is a list of so many lines with numbers or bullets: it may be split.
    case severalNeeds(Int)
    /// Bytes that are no UTF-8 were read as Windows-1252.
    case repairedBytes
    /// Fewer fields than headings; the last ones are taken for empty.
    case shortRow(found: Int, expected: Int)
    /// Something stood behind a closing quote.
    case strayQuote
    /// A text waits for a moderator: which kind of personal data, and in which column. Never the words.
    case personalData(HoldReason, column: String)
    /// Those who run the tool that it comes from refused it: a moderator decides.
    case refusedAtSource
    /// Its author took it back or never sent it: without consent.
    case withdrawnAtSource
    /// A line or an area too large to stand at one point: its place is what its properties say.
    case shapeTooLarge(geometry: String)
    /// A formula came to no value, « #N/A »: its cell is taken for empty.
    case formulaError(String)

    /// Stable name for scripts.
    public var id: String {
        switch self {
        case .unknownTheme: "unknown-theme"
        case .unknownKind: "unknown-kind"
        case .unknownAudience: "unknown-audience"
        case .unknownConsent: "unknown-consent"
        case .missingConsent: "missing-consent"
        case .monthOnly: "month-only"
        case .unreadableDate: "unreadable-date"
        case .approximateVoices: "approximate-voices"
        case .unreadableVoices: "unreadable-voices"
        case .voicesOutOfRange: "voices-out-of-range"
        case .pointLeftOut(let fault, _): fault.id
        case .severalNeeds: "several-needs"
        case .repairedBytes: "repaired-bytes"
        case .shortRow: "short-row"
        case .strayQuote: "stray-quote"
        case .formulaError: "formula-error"
        case .personalData: "personal-data"
        case .refusedAtSource: "refused-at-source"
        case .withdrawnAtSource: "withdrawn-at-source"
        case .shapeTooLarge: "shape-too-large"
        }
    }
}

extension RowWarning {
    /// What stood in the column of a date, a number or a point and was none.
    var unreadableValue: String? {
        switch self {
        case .unreadableDate(let value), .unreadableVoices(let value), .pointLeftOut(.unreadable, let value): value
        default: nil
        }
    }
}
