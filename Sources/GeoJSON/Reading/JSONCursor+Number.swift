extension JSONCursor {
    /// A number of JSON as the nearest double.
    /// - Throws: `numberNotFinite` for NaN, Infinity and what no double holds; `syntax` for anything else.
    @inline(__always)
    mutating func number() throws(JSONFault) -> Double {
        try numeral().value(in: self)
    }

    /// Reads the parts of a number without rounding.
    @inline(__always)
    mutating func numeral() throws(JSONFault) -> Numeral {
        var numeral = Numeral(start: place)
        if byte == UInt8(ascii: "-") {
            numeral.isNegative = true
            place += 1
        }
        let first = place
        digits(into: &numeral)
        guard place > first else { throw noNumber(from: numeral.start) }
        guard place == first + 1 || base[first] != 48 else {
            place = first
            throw syntax(.numberWithoutLeadingZero)
        }
        if byte == UInt8(ascii: ".") {
            numeral.isInteger = false
            place += 1
            let point = place
            digits(into: &numeral)
            guard place > point else { throw syntax(.digit) }
            numeral.exponent = point - place
        }
        if byte | 0x20 == UInt8(ascii: "e") { try exponent(into: &numeral) }
        numeral.end = place
        return numeral
    }

    @inline(__always)
    private mutating func digits(into numeral: inout Numeral) {
        while place < end {
            let digit = base[place] &- 48
            guard digit < 10 else { return }
            // Past 19 digits the sum wraps; nothing uses it then.
            numeral.mantissa = numeral.mantissa &* 10 &+ UInt64(digit)
            if numeral.digitCount > 0 || digit > 0 { numeral.digitCount += 1 }
            place += 1
        }
    }

    private mutating func exponent(into numeral: inout Numeral) throws(JSONFault) {
        numeral.isInteger = false
        place += 1
        var isNegative = false
        if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") {
            isNegative = byte == UInt8(ascii: "-")
            place += 1
        }
        let start = place
        var power = 0
        while place < end, base[place] &- 48 < 10 {
            // Beyond that every number is 0 or infinite.
            power = min(100_000, power * 10 + Int(base[place] &- 48))
            place += 1
        }
        guard place > start else { throw syntax(.digit) }
        numeral.exponent += isNegative ? -power : power
    }

    /// « NaN » and « Infinity » are words that some programs write: the feature is at fault, the text can
    /// still be followed.
    private func noNumber(from start: Int) -> JSONFault {
        for word in ["NaN", "nan", "Infinity", "inf", "Inf"] where place + word.utf8.count <= end {
            let bytes = UnsafeBufferPointer(start: base + place, count: word.utf8.count)
            if bytes.elementsEqual(word.utf8) {
                return .feature(offset: start, .numberNotFinite(start == place ? word : "-" + word))
            }
        }
        return syntax(.value)
    }
}

/// The parts of a decimal number.
struct Numeral {
    let start: Int
    var end = 0
    var isNegative = false
    var isInteger = true
    var mantissa: UInt64 = 0
    /// Digits of the mantissa, leading zeros left out.
    var digitCount = 0
    var exponent = 0

    init(start: Int) { self.start = start }

    /// Nil when the number has a point, an exponent, or more than 63 bits.
    var integer: Int64? {
        guard isInteger, digitCount <= 18 else { return nil }
        let magnitude = Int64(mantissa)
        return isNegative ? -magnitude : magnitude
    }

    @inline(__always)
    func value(in cursor: JSONCursor) throws(JSONFault) -> Double {
        // Both factors are exact doubles, so one rounding gives the nearest (Clinger 1990).
        if digitCount <= 19, mantissa <= 1 << 53, exponent >= -22, exponent <= 22 {
            let magnitude =
                exponent < 0
                ? Double(mantissa) / Numeral.power(-exponent) : Double(mantissa) * Numeral.power(exponent)
            return isNegative ? -magnitude : magnitude
        }
        return try slowValue(in: cursor)
    }

    private func slowValue(in cursor: JSONCursor) throws(JSONFault) -> Double {
        let bytes = UnsafeBufferPointer(start: cursor.base + start, count: end - start)
        let text = String(decoding: bytes, as: UTF8.self)
        guard let value = Double(text), value.isFinite else {
            throw .feature(offset: start, .numberNotFinite(String(text.prefix(40))))
        }
        return value
    }

    /// Ten to 0…22, each an exact double. A switch becomes a table that needs no start-up.
    @inline(__always)
    static func power(_ exponent: Int) -> Double {
        switch exponent {
        case 0: 1e0
        case 1: 1e1
        case 2: 1e2
        case 3: 1e3
        case 4: 1e4
        case 5: 1e5
        case 6: 1e6
        case 7: 1e7
        case 8: 1e8
        case 9: 1e9
        case 10: 1e10
        case 11: 1e11
        case 12: 1e12
        case 13: 1e13
        case 14: 1e14
        case 15: 1e15
        case 16: 1e16
        case 17: 1e17
        case 18: 1e18
        case 19: 1e19
        case 20: 1e20
        case 21: 1e21
        case 22: 1e22
        default: .nan
        }
    }
}
