/// Numbers as French offices write them: decimal comma or point, thousands apart by any space.
public enum NumberReader {
    /// Nil for anything else: words, NaN, two commas.
    public static func number(_ cell: UnsafeRawBufferPointer) -> Double? {
        var mantissa = 0.0
        var scale = 1.0
        var digits = 0
        var hasPoint = false
        var isNegative = false
        var index = 0
        while index < cell.count {
            let byte = cell[index]
            switch byte {
            case 48...57:
                digits += 1
                // More digits than a double holds are no figure that a person wrote.
                guard digits <= 17 else { return nil }
                mantissa = mantissa * 10 + Double(byte - 48)
                if hasPoint { scale *= 10 }
            case UInt8(ascii: ","), UInt8(ascii: "."):
                guard !hasPoint else { return nil }
                hasPoint = true
            case UInt8(ascii: "-"), UInt8(ascii: "+"):
                guard digits == 0, !hasPoint, !isNegative else { return nil }
                isNegative = byte == UInt8(ascii: "-")
            case 0xE2 where digits == 0 && isMinus(cell, at: index):
                isNegative = true
                index += 2
            default:
                let width = WhiteSpace.width(cell, at: index, to: cell.count)
                guard width > 0 else { return nil }
                index += width - 1
            }
            index += 1
        }
        guard digits > 0 else { return nil }
        let value = mantissa / scale
        return isNegative ? -value : value
    }

    /// A whole number: « 8 », « 1 200 », « 8,0 ».
    public static func integer(_ cell: UnsafeRawBufferPointer) -> Int? {
        number(cell).flatMap(Int.init(exactly:))
    }

    /// U+2212.
    private static func isMinus(_ cell: UnsafeRawBufferPointer, at index: Int) -> Bool {
        index + 2 < cell.count && cell[index + 1] == 0x88 && cell[index + 2] == 0x92
    }
}
