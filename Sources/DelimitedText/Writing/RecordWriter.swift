public import ByteStreams

/// Writes records field by field. A field is quoted when it must be: delimiter, quote, line end, white space at
/// an end, or a record that would else be a blank line.
///
/// ```
/// let writer = try RecordWriter(sink, style: .excelFrench)
/// try writer.field("Belfort")
/// try writer.field(47.638, decimals: 6)
/// try writer.endRecord()
/// try writer.finish()
/// ```
public final class RecordWriter {
    public let style: WritingStyle
    private let sink: BufferedSink
    /// Fields of the record begun.
    private var fields = 0
    /// Bytes that make a field be quoted.
    private var special = [Bool](repeating: false, count: 256)
    /// A single empty field would be a blank line: it is written when the record ends.
    private var isSingleEmpty = false

    public init(_ sink: any ByteSink, style: WritingStyle) throws(DelimitedTextError) {
        self.style = style
        self.sink = BufferedSink(sink)
        for byte in [style.dialect.delimiter, style.dialect.quote, 10, 13] { special[Int(byte)] = true }
        if style.writesByteOrderMark { try put { sink throws(ByteStreamError) in try sink.write([0xEF, 0xBB, 0xBF]) } }
    }

    /// A text, guarded when the style says so.
    public func field(_ text: String) throws(DelimitedTextError) {
        var text = text
        let outcome: Result<Void, DelimitedTextError> = text.withUTF8 { bytes in
            do throws(DelimitedTextError) { return .success(try field(utf8: UnsafeRawBufferPointer(bytes))) } catch {
                return .failure(error)
            }
        }
        try outcome.get()
    }

    /// A text that is UTF-8 already; not checked. Controls that would act on whatever shows the table are made visible.
    public func field(utf8 bytes: UnsafeRawBufferPointer) throws(DelimitedTextError) {
        guard VisibleControls.isHarmless(bytes) else {
            return try field(VisibleControls.visible(String(decoding: bytes, as: UTF8.self), keepsReturn: true))
        }
        isSingleEmpty = fields == 0 && bytes.isEmpty
        let isGuarded = style.guardsFormulas && FormulaGuard.needsGuard(bytes)
        let isQuoted = needsQuotes(bytes)
        try put { sink throws(ByteStreamError) in
            try separate()
            if isQuoted { try sink.append(byte: style.dialect.quote) }
            if isGuarded { try sink.append(byte: UInt8(ascii: "'")) }
            if isQuoted {
                try writeDoubling(bytes)
                try sink.append(byte: style.dialect.quote)
            } else {
                try sink.write(bytes)
            }
        }
    }

    /// A whole number; never guarded.
    public func field(_ number: Int) throws(DelimitedTextError) {
        isSingleEmpty = false
        try put { sink throws(ByteStreamError) in
            try separate()
            try sink.append(integer: Int64(number))
        }
    }

    /// A number with at most `decimals` digits (0…9) after the point or comma of the style, never guarded; an
    /// empty field when it is not finite.
    public func field(_ number: Double, decimals: Int) throws(DelimitedTextError) {
        guard number.isFinite, abs(number) < 1e9 else { return try largeField(number) }
        isSingleEmpty = false
        let mark = style.usesDecimalComma ? UInt8(ascii: ",") : UInt8(ascii: ".")
        let isQuoted = mark == style.dialect.delimiter
        try put { sink throws(ByteStreamError) in
            try separate()
            if isQuoted { try sink.append(byte: style.dialect.quote) }
            try sink.append(number, decimals: decimals, mark: mark)
            if isQuoted { try sink.append(byte: style.dialect.quote) }
        }
    }

    /// A field without anything.
    public func emptyField() throws(DelimitedTextError) {
        try field(utf8: UnsafeRawBufferPointer(start: nil, count: 0))
    }

    /// Fields as they stand in another text of the same dialect: written without a change, as one or more
    /// fields. The way to append columns to a record that must stay as it is.
    public func raw(_ bytes: UnsafeRawBufferPointer) throws(DelimitedTextError) {
        isSingleEmpty = false
        try put { sink throws(ByteStreamError) in
            try separate()
            try sink.write(bytes)
        }
    }

    /// - Parameter terminator: nil for the style's own line end.
    public func endRecord(terminator: RecordReader.Terminator? = nil) throws(DelimitedTextError) {
        let ending = terminator?.bytes ?? (style.endsLinesWithCRLF ? [13, 10] : [10])
        let isEmpty = isSingleEmpty && fields == 1
        fields = 0
        isSingleEmpty = false
        try put { sink throws(ByteStreamError) in
            if isEmpty {
                try sink.append(byte: style.dialect.quote)
                try sink.append(byte: style.dialect.quote)
            }
            for byte in ending { try sink.append(byte: byte) }
        }
    }

    /// A whole record of texts.
    public func record(_ texts: some Sequence<String>) throws(DelimitedTextError) {
        for text in texts { try field(text) }
        try endRecord()
    }

    /// Hands over what was gathered; the sink goes on.
    public func flush() throws(DelimitedTextError) {
        try put { sink throws(ByteStreamError) in try sink.flush() }
    }

    /// Hands everything over and finishes the sink.
    public func finish() throws(DelimitedTextError) {
        try put { sink throws(ByteStreamError) in try sink.finish() }
    }

    // MARK: - Pieces

    private func put(_ body: (BufferedSink) throws(ByteStreamError) -> Void) throws(DelimitedTextError) {
        do throws(ByteStreamError) { try body(sink) } catch { throw .source(error) }
    }

    private func separate() throws(ByteStreamError) {
        if fields > 0 { try sink.append(byte: style.dialect.delimiter) }
        fields += 1
    }

    private func largeField(_ number: Double) throws(DelimitedTextError) {
        guard number.isFinite else { return try emptyField() }
        let text = number.description
        let worded = style.usesDecimalComma ? String(text.map { $0 == "." ? "," : $0 }) : text
        isSingleEmpty = false
        try put { sink throws(ByteStreamError) in
            try separate()
            let isQuoted = worded.utf8.contains(style.dialect.delimiter)
            if isQuoted { try sink.append(byte: style.dialect.quote) }
            try sink.append(worded)
            if isQuoted { try sink.append(byte: style.dialect.quote) }
        }
    }

    private func needsQuotes(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let first = bytes.first, let last = bytes.last else { return false }
        if first <= 0x20 || last <= 0x20 { return true }
        return special.withUnsafeBufferPointer { special in bytes.contains { special[Int($0)] } }
    }

    private func writeDoubling(_ bytes: UnsafeRawBufferPointer) throws(ByteStreamError) {
        let quote = style.dialect.quote
        var start = 0
        for (index, byte) in bytes.enumerated() where byte == quote {
            // The quote itself begins the next piece, and so is written twice.
            try sink.write(UnsafeRawBufferPointer(rebasing: bytes[start...index]))
            start = index
        }
        if start < bytes.count { try sink.write(UnsafeRawBufferPointer(rebasing: bytes[start...])) }
    }
}
