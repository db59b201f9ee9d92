/// Bytes of plain text by what they are.
extension UInt8 {
    @inlinable public var isLowercaseLetter: Bool { self >= 0x61 && self <= 0x7A }
    @inlinable public var isDigit: Bool { self >= 0x30 && self <= 0x39 }
}
