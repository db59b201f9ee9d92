public import GeoJSON

/// What became of one row.
public enum RowOutcome: Hashable, Sendable {
    case row(ImportedNeed, warnings: [RowWarning])
    case rejected(RejectedRow)
}

/// A row that is no need, and why.
public struct RejectedRow: Hashable, Sendable {
    /// From 1; the line on which the row begins.
    public var line: Int
    /// Heading of the column at fault; nil when it is the row as a whole.
    public var column: String?
    /// What stood there, at most 80 characters.
    public var value: String
    public var reason: RejectionReason
    /// The row as read, so that it can be written out, corrected and imported again; empty when it was too
    /// heavy to be kept, and for GeoJSON.
    public var fields: [String]

    public init(line: Int, column: String?, value: String, reason: RejectionReason, fields: [String] = []) {
        self.line = line
        self.column = column
        self.value = value
        self.reason = reason
        self.fields = fields
    }
}

public enum RejectionReason: Hashable, Sendable {
    case noText
    /// No date, no such day, or a year out of 1900…2100.
    case unreadableDate
    case unreadableVoices
    /// Fewer than 1 or more than 10,000.
    case voicesOutOfRange
    case unreadableCoordinate
    /// Latitude beyond ±90 or longitude beyond ±180 degrees.
    case coordinateOutOfRange
    /// A latitude without longitude, or the reverse.
    case halfCoordinate
    /// Numbers of no plane that France and Switzerland use.
    case unknownGrid
    /// Farther from the territory than anybody speaks of.
    case farFromTerritory(kilometres: Int)
    /// There, if the two numbers were exchanged.
    case swappedAxes(kilometres: Int)
    case tooManyFields(found: Int, expected: Int)
    /// Another row of the same file bears this identifier.
    case repeatedID(firstLine: Int)
    case fieldTooLarge(limit: Int)
    case rowTooLarge(limit: Int)
    case nulByte
    /// A feature whose geometry is no point.
    case notAPoint(geometry: String)
    case invalidFeature(FeatureFault)

    /// Stable name for scripts.
    public var id: String {
        switch self {
        case .noText: "no-text"
        case .unreadableDate: "unreadable-date"
        case .unreadableVoices: "unreadable-voices"
        case .voicesOutOfRange: "voices-out-of-range"
        case .unreadableCoordinate: "unreadable-coordinate"
        case .coordinateOutOfRange: "coordinate-out-of-range"
        case .halfCoordinate: "half-coordinate"
        case .unknownGrid: "unknown-grid"
        case .farFromTerritory: "far-from-territory"
        case .swappedAxes: "swapped-axes"
        case .tooManyFields: "too-many-fields"
        case .repeatedID: "repeated-id"
        case .fieldTooLarge: "field-too-large"
        case .rowTooLarge: "row-too-large"
        case .nulByte: "nul-byte"
        case .notAPoint: "not-a-point"
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
    /// Fewer fields than headings; the last ones are taken for empty.
    case shortRow(found: Int, expected: Int)
    /// Something stood behind a closing quote.
    case strayQuote
    /// A formula came to no value, « #N/A »: its cell is taken for empty.
    case formulaError(String)
    /// The text waits for a moderator.
    case personalData(PersonalData)

    /// Stable name for scripts.
    public var id: String {
        switch self {
        case .unknownTheme: "unknown-theme"
        case .unknownKind: "unknown-kind"
        case .unknownAudience: "unknown-audience"
        case .unknownConsent: "unknown-consent"
        case .missingConsent: "missing-consent"
        case .shortRow: "short-row"
        case .strayQuote: "stray-quote"
        case .formulaError: "formula-error"
        case .personalData: "personal-data"
        }
    }
}
