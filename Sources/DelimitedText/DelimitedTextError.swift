public import ByteStreams

/// What is wrong with a delimited text, and where. Lines and columns (fields) count from 1; a line is the
/// one where the record or the quote **begins**.
public enum DelimitedTextError: Error, Hashable, Sendable {
    case source(ByteStreamError)
    /// No byte at all.
    case empty
    /// The head is no text: `format` names what it looks like (« xlsx », « pdf »…), nil when unknown.
    case binary(format: String?)
    /// The text stopped being UTF-8; `byteOffset` counts from 0 in the text without its byte order mark.
    /// Windows-1252 is the likely truth.
    case invalidUTF8(line: Int, byteOffset: Int)
    /// The file ended inside a quoted field that opened there.
    case unclosedQuote(line: Int, column: Int)
    case fieldTooLarge(line: Int, column: Int, limit: Int)
    case recordTooLarge(line: Int, limit: Int)
    case tooManyFields(line: Int, limit: Int)
    case nulByte(line: Int, column: Int)

    /// Nothing can be read after it. After any other error the reader stands at the next record.
    public var endsFile: Bool {
        switch self {
        case .source, .empty, .binary, .invalidUTF8, .unclosedQuote: true
        case .fieldTooLarge, .recordTooLarge, .tooManyFields, .nulByte: false
        }
    }
}
