/// How a format of cells shows a number; what tells a day from an amount.
enum NumberLook: Hashable {
    case plain
    /// Zeros in front, to so many digits: postal codes and INSEE codes that were typed as numbers.
    case padded(Int)
    case day, dayTime, time, month, year

    /// A format by its number (ECMA-376, part 1, 18.8.30); nil for one that the workbook defines.
    init?(builtIn id: Int) {
        switch id {
        case 14...16, 27...31, 36, 50...54, 57, 58: self = .day
        case 17: self = .month
        case 18...21, 32...35, 45...47, 55, 56: self = .time
        case 22: self = .dayTime
        case 0...163: self = .plain
        default: return nil
        }
    }

    /// A code as people write it: « dd/mm/yyyy », « [$-40C]d mmmm yyyy;@ », « 00000 », « [h]:mm ».
    init(code: String) {
        let letters = NumberLook.letters(code)
        if letters.allSatisfy({ $0 == UInt8(ascii: "0") }), letters.count > 1 {
            self = .padded(min(letters.count, 15))
            return
        }
        let text = String(decoding: letters, as: UTF8.self)
        guard text != "general", text != "standard" else {
            self = .plain
            return
        }
        let has = { (letter: Character) in text.contains(letter) }
        let hasYear = has("y") || text.contains("aaaa")
        let hasDay = has("d") || text.contains("jj")
        let hasTime = has("h") || has("s")
        switch (hasYear || hasDay, hasTime) {
        case (true, true): self = .dayTime
        case (false, true): self = .time
        case (true, false): self = hasDay ? .day : has("m") ? .month : .year
        case (false, false): self = has("m") ? .day : .plain
        }
    }

    /// The first section of a code in small letters: without what is quoted, escaped or a condition; hours that go on
    /// past a day stand in brackets and stay.
    private static func letters(_ code: String) -> [UInt8] {
        var letters: [UInt8] = []
        var bytes = Array(code.utf8.prefix(256))[...]
        while let byte = bytes.popFirst(), byte != UInt8(ascii: ";") {
            switch byte {
            case UInt8(ascii: "\""):
                while let inner = bytes.popFirst(), inner != UInt8(ascii: "\"") {}
            case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): _ = bytes.popFirst()
            case UInt8(ascii: "["):
                let inner = bytes.prefix { $0 != UInt8(ascii: "]") }
                bytes = bytes.dropFirst(inner.count + 1)
                let small = inner.map { $0 | 0x20 }
                if let unit = small.first, "hms".utf8.contains(unit), small.allSatisfy({ $0 == unit }) {
                    letters.append(UInt8(ascii: "h"))
                }
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): letters.append(byte | 0x20)
            default: letters.append(byte)
            }
        }
        return letters
    }
}
