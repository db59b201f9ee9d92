/// Reads a point written in any of the usual ways: « 47.64, 6.86 », « 47,64 6,86 », « 6.86;47.64 »,
/// « 47.64°N 6.86°E », « 47°38'24"N 6°51'36"E », « lat=47.64 lon=6.86 ».
enum CoordinateReader {
    struct Numbers: Equatable {
        var first: Double
        var second: Double
        /// The letters say which is which: true when the first is a latitude.
        var firstIsLatitude: Bool?
    }

    /// The two numbers, nil when the text is not two numbers and their marks.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Numbers? {
        guard bytes.count >= 3, bytes.count <= 120, bytes.contains(where: \.isDigit) else { return nil }
        var pieces: [Piece] = []
        var index = 0
        while index < bytes.count {
            guard let piece = next(bytes, &index) else { return nil }
            pieces.append(piece)
            if pieces.count > 40 { return nil }
        }
        return combine(pieces)
    }

    private enum Piece: Equatable {
        case digits(String)
        case minus
        case point
        case comma
        case gap
        case degree
        case minute
        case second
        /// « n », « s », « e », « w », « o ».
        case compass(UInt8)
        case latitude
        case longitude
    }

    private static func next(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Piece? {
        let byte = bytes[index]
        index += 1
        switch byte {
        case 0x30...0x39:
            var digits = String(UnicodeScalar(byte))
            while index < bytes.count, bytes[index].isDigit, digits.utf8.count < 18 {
                digits.unicodeScalars.append(UnicodeScalar(bytes[index]))
                index += 1
            }
            return .digits(digits)
        case 0x2D: return .minus
        case 0x2B: return .gap
        case 0x2E: return .point
        case 0x2C: return .comma
        case 0x09, 0x20, 0x3B, 0x2F, 0x7C, 0x28, 0x29, 0x5B, 0x5D, 0x3D, 0x3A, 0x0A, 0x0D: return .gap
        case 0x27: return .minute
        case 0x22: return .second
        case 0x41...0x5A, 0x61...0x7A: return word(bytes, byte | 0x20, &index)
        case 0x80...: return sign(bytes, &index)
        default: return nil
        }
    }

    private static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ first: UInt8, _ index: inout Int) -> Piece? {
        var letters = [first]
        while index < bytes.count, (bytes[index] | 0x20).isLowercaseLetter {
            letters.append(bytes[index] | 0x20)
            index += 1
        }
        switch String(decoding: letters, as: UTF8.self) {
        case "n", "nord", "north": return .compass(0x6E)
        case "s", "sud", "south": return .compass(0x73)
        case "e", "est", "east": return .compass(0x65)
        case "w", "o", "ouest", "west": return .compass(0x77)
        case "lat", "latitude", "y": return .latitude
        case "lon", "lng", "long", "longitude", "x": return .longitude
        case "gps", "et", "point", "coordonnees", "wgs": return .gap
        default: return nil
        }
    }

    private static func sign(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Piece? {
        let (value, length) = ScalarReader.scalar(at: index - 1, of: bytes)
        index += length - 1
        switch value {
        case 0xB0, 0xBA, 0x2DA: return .degree
        case 0x2032, 0x2019, 0x2018: return .minute
        case 0x2033, 0x201D, 0x201C: return .second
        case 0xA0, 0x202F, 0x2009, 0xFEFF, 0x200B...0x200F: return .gap
        case 0x2212, 0x2013: return .minus
        default: return nil
        }
    }

    private static func combine(_ pieces: [Piece]) -> Numbers? {
        if pieces.contains(.degree), let numbers = sexagesimal(pieces) { return numbers }
        var values: [(value: Double, mark: Bool?)] = []
        var pendingMark: Bool?
        var isNegative = false
        var index = 0
        // A comma before a space or before a second number with its own separator parts the two numbers.
        let commaIsDecimal = isCommaDecimal(pieces)
        while index < pieces.count {
            switch pieces[index] {
            case .digits(let whole):
                var text = whole
                if index + 2 < pieces.count, case .digits(let fraction) = pieces[index + 2],
                    pieces[index + 1] == .point || (pieces[index + 1] == .comma && commaIsDecimal)
                {
                    text += "." + fraction
                    index += 2
                }
                guard let value = Double(text) else { return nil }
                values.append((isNegative ? -value : value, pendingMark))
                (isNegative, pendingMark) = (false, nil)
            case .minus: isNegative = true
            case .latitude: pendingMark = true
            case .longitude: pendingMark = false
            case .compass(let letter):
                guard !values.isEmpty else { return nil }
                values[values.count - 1].mark = letter == 0x6E || letter == 0x73
                if letter == 0x73 || letter == 0x77 { values[values.count - 1].value.negate() }
            default: break
            }
            index += 1
        }
        guard values.count == 2 else { return nil }
        return Numbers(
            first: values[0].value, second: values[1].value,
            firstIsLatitude: values[0].mark ?? values[1].mark.map { !$0 })
    }

    /// « 47,64 6,86 », « 47,64;6,86 », « 47,64,6,86 », « 47,64, 6,86 »: no point anywhere, and two commas that stand
    /// between digits.
    private static func isCommaDecimal(_ pieces: [Piece]) -> Bool {
        guard !pieces.contains(.point) else { return false }
        var between = 0
        for index in pieces.indices.dropFirst().dropLast() where pieces[index] == .comma {
            if case .digits = pieces[index - 1], case .digits = pieces[index + 1] { between += 1 }
        }
        return between >= 2
    }

    /// Degrees, minutes, seconds: each number goes to the mark that follows it.
    private static func sexagesimal(_ pieces: [Piece]) -> Numbers? {
        var values: [(value: Double, mark: Bool?)] = []
        var (current, hasCurrent, pending): (Double, Bool, Double?) = (0, false, nil)
        var sign = 1.0
        func close(_ mark: Bool?) {
            guard hasCurrent else { return }
            values.append((sign * current, mark))
            (current, hasCurrent, sign) = (0, false, 1)
        }
        var index = 0
        while index < pieces.count {
            switch pieces[index] {
            case .digits(let whole):
                var text = whole
                if index + 2 < pieces.count, pieces[index + 1] == .point || pieces[index + 1] == .comma,
                    case .digits(let fraction) = pieces[index + 2]
                {
                    text += "." + fraction
                    index += 2
                }
                pending = Double(text)
            case .degree:
                close(nil)
                guard let value = pending else { return nil }
                (current, hasCurrent, pending) = (value, true, nil)
            case .minute:
                guard let value = pending else { break }
                current += value / 60
                pending = nil
            case .second:
                guard let value = pending else { break }
                current += value / 3600
                pending = nil
            case .minus: if !hasCurrent { sign = -1 }
            case .compass(let letter):
                if letter == 0x73 || letter == 0x77 { sign = -sign }
                close(letter == 0x6E || letter == 0x73)
            default: break
            }
            index += 1
        }
        close(nil)
        guard values.count == 2 else { return nil }
        return Numbers(
            first: values[0].value, second: values[1].value,
            firstIsLatitude: values[0].mark ?? values[1].mark.map { !$0 })
    }
}
