import ByteStreams
import DelimitedText

/// A small comma-separated table with a header, row by row, every fault with its file and line.
struct TableReader {
    let file: String
    private let reader: RecordReader
    private let columns: [String: Int]
    let header: [String]

    /// - Throws: `unreadableText`, `emptyFile`.
    init(_ bytes: [UInt8], file: String) throws(TerritoryError) {
        self.file = file
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        reader = RecordReader(BufferSource(content), dialect: .comma)
        guard try Self.next(reader, file) else { throw .emptyFile(file: file) }
        header = reader.strings
        columns = Dictionary(header.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private static func next(_ reader: RecordReader, _ file: String) throws(TerritoryError) -> Bool {
        do throws(DelimitedTextError) {
            return try reader.next()
        } catch {
            throw .unreadableText(file: file, error)
        }
    }

    /// Line of the row where the reader stands.
    var line: Int { reader.line }

    /// - Throws: `unreadableText`.
    func next() throws(TerritoryError) -> Bool { try Self.next(reader, file) }

    func has(_ column: String) -> Bool { columns[column] != nil }

    /// The cell under `column`, empty beyond the row's end. - Throws: `missingColumn`.
    func text(_ column: String) throws(TerritoryError) -> String {
        guard let index = columns[column] else {
            throw .missingColumn(file: file, column: column, found: header)
        }
        return reader.string(index)
    }

    /// The cell under `column`, nil when it is empty or the table has no such column.
    func optionalText(_ column: String) -> String? {
        guard let index = columns[column] else { return nil }
        let text = reader.string(index)
        return text.isEmpty ? nil : text
    }

    /// Words separated by « | »; none when the cell is empty.
    func list(_ column: String) -> [String] {
        optionalText(column)?.split(separator: "|").map(String.init) ?? []
    }

    /// A cell that must have a form. - Throws: `badValue`, `missingColumn`.
    func value<Value>(_ column: String, _ parse: (String) -> Value?) throws(TerritoryError) -> Value {
        let text = try text(column)
        guard let value = parse(text) else {
            throw .badValue(file: file, line: line, column: column, value: text)
        }
        return value
    }

    /// As `value`, nil when the cell is empty or absent. - Throws: `badValue`.
    func optionalValue<Value>(_ column: String, _ parse: (String) -> Value?) throws(TerritoryError) -> Value? {
        guard let text = optionalText(column) else { return nil }
        guard let value = parse(text) else {
            throw .badValue(file: file, line: line, column: column, value: text)
        }
        return value
    }

    /// Inhabitants: no fewer than none and no more than a billion, so that sums stay numbers. - Throws: `badValue`.
    func optionalPopulation(_ column: String) throws(TerritoryError) -> Int? {
        try optionalValue(column) { Int($0).flatMap { (0...1_000_000_000).contains($0) ? $0 : nil } }
    }

    /// A finite number with a decimal point. - Throws: `badValue`, `missingColumn`.
    func number(_ column: String) throws(TerritoryError) -> Double {
        try value(column) { text in Double(text).flatMap { $0.isFinite ? $0 : nil } }
    }
}
