/// What the characters of a written point are, before anybody knows which number is which.
enum PointPiece: Equatable {
    case digits(String)
    case minus
    case point
    case comma
    /// A blank, a bracket, a colon.
    case gap
    /// A sign that only stands between two numbers: « ; », « | », « / ».
    case separator
    case degree
    case minute
    case second
    /// « n », « s », « e », « w ».
    case compass(UInt8)
    case latitude
    case longitude

    /// Nil when something stands there that belongs to no point.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> [PointPiece]? {
        var pieces: [PointPiece] = []
        var index = 0
        while index < bytes.count {
            guard let piece = next(bytes, &index) else { return nil }
            pieces.append(piece)
            if pieces.count > 40 { return nil }
        }
        return pieces
    }

    private static func next(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> PointPiece? {
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
        case 0x3B, 0x2F, 0x7C: return .separator
        case 0x09, 0x20, 0x28, 0x29, 0x5B, 0x5D, 0x3D, 0x3A, 0x0A, 0x0D: return .gap
        case 0x27: return .minute
        case 0x22: return .second
        case 0x41...0x5A, 0x61...0x7A: return word(bytes, byte | 0x20, &index)
        case 0x80...: return sign(bytes, &index)
        default: return nil
        }
    }

    private static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ first: UInt8, _ index: inout Int) -> PointPiece? {
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

    private static func sign(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> PointPiece? {
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
}
