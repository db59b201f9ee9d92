/// The code page as browsers read it (WHATWG Encoding, index windows-1252).
enum Windows1252 {
    static func scalar(_ byte: UInt8) -> Unicode.Scalar {
        guard byte & 0xE0 == 0x80, let special = Unicode.Scalar(upper[Int(byte & 0x1F)]) else {
            return Unicode.Scalar(byte)
        }
        return special
    }

    /// Nil when the page has no such character.
    static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
        if scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value) { return UInt8(scalar.value) }
        guard let place = upper.firstIndex(where: { UInt32($0) == scalar.value }) else { return nil }
        return 0x80 + UInt8(place)
    }

    private static let upper: [UInt16] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x9D, 0x017E, 0x0178,
    ]
}
