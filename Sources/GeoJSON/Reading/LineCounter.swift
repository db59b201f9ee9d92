/// Where in the text the window begins, so that an error can tell line and column without a count for
/// each byte read.
struct LineCounter {
    private var line = 1
    /// Bytes since the last LF.
    private var column = 0

    mutating func pass(over bytes: some BidirectionalCollection<UInt8>) { count(bytes, &line, &column) }

    func position(after bytes: some BidirectionalCollection<UInt8>, byteOffset: Int) -> TextPosition {
        var line = line
        var column = column
        count(bytes, &line, &column)
        return TextPosition(line: line, column: column + 1, byteOffset: byteOffset)
    }

    private func count(_ bytes: some BidirectionalCollection<UInt8>, _ line: inout Int, _ column: inout Int) {
        line += bytes.count { $0 == 0x0A }
        if let last = bytes.lastIndex(of: 0x0A) {
            column = bytes.distance(from: last, to: bytes.endIndex) - 1
        } else {
            column += bytes.count
        }
    }
}
