/// How records are written. To add a dialect: one line in `all`.
public struct OutputDialect: Hashable, Sendable {
    /// Stable name: « rfc4180 ».
    public let id: String
    public let delimiter: UInt8
    public let lineEnd: [UInt8]
    public let startsWithMark: Bool
    /// Decimal comma.
    public let usesDecimalComma: Bool

    /// Comma, point, UTF-8 without mark; lines end with a line feed, as every reader accepts.
    public static let rfc4180 = OutputDialect(
        id: "rfc4180", delimiter: UInt8(ascii: ","), lineEnd: [10], startsWithMark: false, usesDecimalComma: false)
    /// What a double click opens right in a French Excel.
    public static let excelFrench = OutputDialect(
        id: "excel-fr", delimiter: UInt8(ascii: ";"), lineEnd: [13, 10], startsWithMark: true, usesDecimalComma: true)

    /// In the order of help texts.
    public static let all: [OutputDialect] = [.rfc4180, .excelFrench]

    /// The dialect of that name; nil when there is none.
    public static func named(_ id: String) -> OutputDialect? { all.first { $0.id == id } }

    public init(id: String, delimiter: UInt8, lineEnd: [UInt8], startsWithMark: Bool, usesDecimalComma: Bool) {
        self.id = id
        self.delimiter = delimiter
        self.lineEnd = lineEnd
        self.startsWithMark = startsWithMark
        self.usesDecimalComma = usesDecimalComma
    }
}
