/// How fields are told apart. Records end at CR LF, LF or CR in every dialect.
public struct Dialect: Hashable, Sendable {
    /// An ASCII byte other than quote, CR, LF and NUL.
    public var delimiter: UInt8
    /// An ASCII byte; doubled inside a quoted field it stands for itself (RFC 4180 §2.7).
    public var quote: UInt8

    public init(delimiter: UInt8, quote: UInt8 = UInt8(ascii: "\"")) {
        self.delimiter = delimiter
        self.quote = quote
    }

    public static let comma = Dialect(delimiter: UInt8(ascii: ","))
    public static let semicolon = Dialect(delimiter: UInt8(ascii: ";"))
    public static let tab = Dialect(delimiter: UInt8(ascii: "\t"))
    public static let pipe = Dialect(delimiter: UInt8(ascii: "|"))

    /// What the sniffer tries, in the order in which it breaks a tie: French offices write « ; ».
    public static let candidates: [Dialect] = [.semicolon, .comma, .tab, .pipe]
}
