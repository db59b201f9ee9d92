import ByteStreams

/// Numbers of files as spreadsheets show them: « 8 » for 8.0, « 47.638 » for 47.637999999999998; exponents only past 9e18.
enum PlainNumber {
    /// Digits that spreadsheets keep.
    private static let digits = 15

    /// Writes it, or nothing and false when it is no number.
    static func write(_ text: UnsafeRawBufferPointer, into buffer: inout GrowingBuffer<UInt8>) -> Bool {
        if isInteger(text) {
            buffer.append(contentsOf: text.assumingMemoryBound(to: UInt8.self))
            return true
        }
        guard let number = value(text) else { return false }
        var written = TextBuffer()
        let size = number.magnitude
        var decimals = digits - 1
        var bound = 10.0
        while size >= bound, decimals > 0 {
            bound *= 10
            decimals -= 1
        }
        if size < 1e15 {
            written.append(number, decimals: decimals)
        } else if let integer = Int64(exactly: number.rounded()) {
            written.append(integer: integer)
        } else {
            written.append("\(number)")
        }
        written.bytes.withUnsafeBufferPointer { buffer.append(contentsOf: $0) }
        return true
    }

    static func value(_ text: UnsafeRawBufferPointer) -> Double? {
        guard text.count <= 64 else { return nil }
        guard let number = Double(String(decoding: text, as: UTF8.self)), number.isFinite else { return nil }
        return number
    }

    /// Without zeros in front, and not too long to be exact.
    private static func isInteger(_ text: UnsafeRawBufferPointer) -> Bool {
        guard let first = text.first, text.count <= digits else { return false }
        if first == 48 { return text.count == 1 }
        guard first > 48 && first <= 57 || first == UInt8(ascii: "-") && text.count > 1 && text[1] > 48 else {
            return false
        }
        return text.dropFirst().allSatisfy { $0 >= 48 && $0 <= 57 }
    }
}
