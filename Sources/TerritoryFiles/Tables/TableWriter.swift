import ByteStreams

/// Writes the comma-separated tables of a territory folder: LF, quotes only where needed (RFC 4180).
struct TableWriter {
    private var buffer = TextBuffer()

    var bytes: [UInt8] { buffer.bytes }

    init(columns: [String]) { append(columns) }

    mutating func append(_ cells: [String]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { buffer.append(byte: UInt8(ascii: ",")) }
            append(cell)
        }
        buffer.append(byte: UInt8(ascii: "\n"))
    }

    private mutating func append(_ cell: String) {
        let needsQuotes = cell.utf8.contains { $0 == 44 || $0 == 34 || $0 == 10 || $0 == 13 }
        guard needsQuotes else { return buffer.append(cell) }
        buffer.append(byte: 34)
        for byte in cell.utf8 {
            if byte == 34 { buffer.append(byte: 34) }
            buffer.append(byte: byte)
        }
        buffer.append(byte: 34)
    }

    /// A number with at most `decimals` digits after the point.
    static func text(_ value: Double, decimals: Int) -> String {
        var buffer = TextBuffer()
        buffer.append(value, decimals: decimals)
        return String(decoding: buffer.bytes, as: UTF8.self)
    }
}
