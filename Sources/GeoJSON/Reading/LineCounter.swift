/// Where in the text the window begins, so that an error can tell line and column without a count for
/// each byte read.
struct LineCounter {
    private var line = 1
    /// Bytes since the last LF.
    private var column = 0

    mutating func pass(over bytes: UnsafeRawBufferPointer) { count(bytes, &line, &column) }

    func position(after bytes: UnsafeRawBufferPointer, byteOffset: Int) -> TextPosition {
        var line = line
        var column = column
        count(bytes, &line, &column)
        return TextPosition(line: line, column: column + 1, byteOffset: byteOffset)
    }

    private func count(_ bytes: UnsafeRawBufferPointer, _ line: inout Int, _ column: inout Int) {
        var feeds = 0
        for byte in bytes where byte == 0x0A { feeds += 1 }
        line += feeds
        if feeds > 0, let last = bytes.lastIndex(of: 0x0A) {
            column = bytes.count - last - 1
        } else {
            column += bytes.count
        }
    }
}
