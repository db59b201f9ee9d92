/// The numbers of a gazetteer, little-endian, as `GazetteerBytes` reads them.
extension [UInt8] {
    mutating func append16(_ value: Int) {
        self += [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
    }

    mutating func append32(_ value: Int) {
        append16(value)
        append16(value >> 16)
    }

    /// LEB128; a negative number is written as 0.
    mutating func appendVarint(_ value: Int) {
        var value = Swift.max(0, value)
        while value >= 0x80 {
            append(UInt8(truncatingIfNeeded: value & 0x7F) | 0x80)
            value >>= 7
        }
        append(UInt8(truncatingIfNeeded: value))
    }
}
