public import ByteStreams

/// A delimited text as it comes: encoding, byte order mark and delimiter are found out, then the records
/// can be read.
public struct DelimitedFile {
    public let encoding: TextEncoding
    public let hasByteOrderMark: Bool
    public let dialect: Dialect
    public let reader: RecordReader
    private let repairs: ByteRepairs?
    /// Bytes that were no UTF-8 and were read as Windows-1252, as far as the file was read.
    public var repairedBytes: Int { repairs?.count ?? 0 }

    /// - Parameters:
    ///   - encoding: nil to sniff it.
    ///   - repairsBytes: in an encoding that was sniffed, bytes of the other one are read as what they are (see
    ///     `RecordReader.hasRepairs`); else they end the file, or are letters that nobody wrote.
    ///   - delimiter: nil to sniff it; an Excel line « sep=; » at the top wins over the sniffer and is skipped.
    /// - Throws: `empty`, `binary` or `source`.
    public static func open(
        _ source: any ByteSource, encoding: TextEncoding? = nil, delimiter: UInt8? = nil,
        limits: RecordReader.Limits = RecordReader.Limits(), skipsBlankLines: Bool = true, repairsBytes: Bool = false
    ) throws(DelimitedTextError) -> DelimitedFile {
        let raw = try replay(source)
        var guess = try EncodingSniffer.sniff(raw.head)
        if let encoding, encoding != guess.encoding {
            let mark = encoding.byteOrderMark
            guess = .init(encoding: encoding, markLength: raw.head.starts(with: mark) ? mark.count : 0)
        }
        raw.skip(guess.markLength)
        let repairs = encoding == nil && repairsBytes && guess.canBeMixed ? ByteRepairs() : nil
        let text: ReplaySource
        if let repairs {
            text = try replay(
                RepairingSource(raw, repairs: repairs, trustsLatinOnly: guess.encoding == .windows1252))
        } else if guess.encoding == .utf8 {
            text = try replay(raw)
        } else {
            text = try replay(TranscodingSource(raw, from: guess.encoding))
        }
        guard !text.head.isEmpty else { throw .empty }
        var dialect = DialectSniffer.sniff(text.head, isWhole: text.head.count < headSize)
        let separator = DialectSniffer.separatorLine(text.head)
        if let separator {
            dialect = separator.dialect
            text.skip(separator.byteCount)
            repairs?.skipped = separator.byteCount
        }
        if let delimiter { dialect = Dialect(delimiter: delimiter) }
        let reader = RecordReader(
            text, dialect: dialect, limits: limits, skipsBlankLines: skipsBlankLines,
            checksUTF8: guess.encoding == .utf8 && repairs == nil)
        reader.repairs = repairs
        if separator != nil { reader.nextLine = 2 }
        return DelimitedFile(
            encoding: guess.encoding, hasByteOrderMark: guess.markLength > 0, dialect: dialect, reader: reader,
            repairs: repairs)
    }

    private static let headSize = 1 << 16

    private static func replay(_ source: any ByteSource) throws(DelimitedTextError) -> ReplaySource {
        do throws(ByteStreamError) { return try ReplaySource(source, peeking: headSize) } catch { throw .source(error) }
    }
}
