public import ByteStreams

/// Writes records field by field (RFC 4180).
///
/// A text that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a
/// carriage return) gets an apostrophe before it (OWASP, CSV injection); `Formula.unguarded` takes it
/// away again. Numbers written as numbers stay bare.
public final class RecordWriter {
    public let dialect: OutputDialect
    private let sink: BufferedSink
    private let guardsFormulas: Bool
    private var isFirstField = true

    public init(
        _ sink: any ByteSink, dialect: OutputDialect = .rfc4180, guardsFormulas: Bool = true
    ) throws(ByteStreamError) {
        self.sink = BufferedSink(sink)
        self.dialect = dialect
        self.guardsFormulas = guardsFormulas
        if dialect.startsWithMark { try self.sink.write([0xEF, 0xBB, 0xBF]) }
    }

    public func field(_ text: String) throws(ByteStreamError) {
        var text = text
        // `withUTF8` cannot carry a typed error out of its closure.
        let outcome: Result<Void, ByteStreamError> = text.withUTF8 { bytes in
            do throws(ByteStreamError) { return .success(try field(utf8: UnsafeRawBufferPointer(bytes))) } catch {
                return .failure(error)
            }
        }
        try outcome.get()
    }

    /// A text that is UTF-8 already; not checked.
    public func field(utf8 bytes: UnsafeRawBufferPointer) throws(ByteStreamError) {
        try separate()
        let isGuarded = guardsFormulas && Formula.isFormula(bytes)
        guard isGuarded || needsQuotes(bytes) else { return try sink.write(bytes) }
        try sink.append(byte: Self.quote)
        if isGuarded { try sink.append(byte: Formula.mark) }
        var start = 0
        for index in bytes.indices where bytes[index] == Self.quote {
            try sink.write(UnsafeRawBufferPointer(rebasing: bytes[start...index]))
            start = index
        }
        try sink.write(UnsafeRawBufferPointer(rebasing: bytes[start...]))
        try sink.append(byte: Self.quote)
    }

    public func field(_ number: Int) throws(ByteStreamError) {
        try separate()
        try sink.append(integer: Int64(number))
    }

    /// At most `decimals` digits, with the dialect's decimal sign; empty when not finite.
    public func field(_ number: Double, decimals: Int) throws(ByteStreamError) {
        try separate()
        guard number.isFinite else { return }
        var text = TextBuffer()
        text.append(number, decimals: decimals)
        let bytes = dialect.usesDecimalComma ? text.bytes.map { $0 == 46 ? 44 : $0 } : text.bytes
        if dialect.usesDecimalComma, dialect.delimiter == 44, bytes.contains(44) {
            return try sink.write([Self.quote] + bytes + [Self.quote])
        }
        try sink.write(bytes)
    }

    public func emptyField() throws(ByteStreamError) { try separate() }

    /// One whole record of texts.
    public func record(_ fields: [String]) throws(ByteStreamError) {
        for text in fields { try field(text) }
        try endRecord()
    }

    public func endRecord() throws(ByteStreamError) {
        try sink.write(dialect.lineEnd)
        isFirstField = true
    }

    /// Flushes and finishes the sink.
    public func finish() throws(ByteStreamError) { try sink.finish() }

    /// Hands what was written so far to the sink.
    public func flush() throws(ByteStreamError) { try sink.flush() }

    private static let quote = UInt8(ascii: "\"")

    private func separate() throws(ByteStreamError) {
        if !isFirstField { try sink.append(byte: dialect.delimiter) }
        isFirstField = false
    }

    private func needsQuotes(_ bytes: UnsafeRawBufferPointer) -> Bool {
        for byte in bytes where byte == Self.quote || byte == dialect.delimiter || byte == 10 || byte == 13 {
            return true
        }
        // Readers trim spaces that no quotes protect.
        return bytes.first == 32 || bytes.last == 32
    }
}
