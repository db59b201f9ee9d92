/// A point, or one of its two numbers, as people and programs write it: « 47.64, 6.86 », « 47,64 6,86 »,
/// « 6.86;47.64 », « 47.64°N 6.86°E », « 47°38'24"N 6°51'36"E », « lat=47.64 lon=6.86 », « [6.86, 47.64] ».
///
/// The same grammar reads a place that is a point and a column of coordinates.
public struct WrittenPoint: Hashable, Sendable {
    /// Degrees, in the order in which they stand.
    public let first: Double
    public let second: Double
    /// Letters or names say which is which: true when the first is a latitude; nil when nothing says so.
    public let firstIsLatitude: Bool?

    /// What the numbers may mean. Where nothing is said, latitude first comes first, as in the geopoints of
    /// French open data.
    public var readings: [(latitude: Double, longitude: Double)] {
        let (latitudeFirst, longitudeFirst) = ((first, second), (second, first))
        switch firstIsLatitude {
        case true: return [latitudeFirst]
        case false: return [longitudeFirst]
        default: return [latitudeFirst, longitudeFirst]
        }
    }

    /// Nil when the text is not two numbers and their marks. Two whole numbers without marks are a code or a count
    /// (« 90 000 »), but « 0, 0 » is what a lost position leaves. Not checked: that the point is on the Earth.
    public static func read(_ text: String) -> WrittenPoint? {
        guard let values = values(text, count: 2) else { return nil }
        let (first, second) = (values[0], values[1])
        let mark = first.isLatitude ?? second.isLatitude.map { !$0 }
        let isWhole = first.degrees == first.degrees.rounded() && second.degrees == second.degrees.rounded()
        let isNothing = first.degrees == 0 && second.degrees == 0
        if isWhole, !isNothing, mark == nil { return nil }
        return WrittenPoint(first: first.degrees, second: second.degrees, firstIsLatitude: mark)
    }

    /// One of the numbers: « 47.64 », « 47,64° N », « 6°51'36"E ». Nil when it is none, or its letters belong to the
    /// other one.
    public static func degrees(_ text: String, isLatitude: Bool) -> Double? {
        guard let values = values(text, count: 1), values[0].isLatitude ?? isLatitude == isLatitude else { return nil }
        return values[0].degrees
    }

    // MARK: Numbers and their marks

    private struct Value {
        var degrees: Double
        var isLatitude: Bool?
    }

    private static func values(_ text: String, count: Int) -> [Value]? {
        var text = text
        return text.withUTF8 { bytes in
            guard bytes.count <= 120, bytes.contains(where: \.isDigit), let pieces = PointPiece.read(bytes) else {
                return nil
            }
            if pieces.contains(.degree) {
                let values = sexagesimal(pieces)
                if values.count == count { return values }
            }
            let commaIsDecimal = isCommaDecimal(pieces)
            for reading in [commaIsDecimal, !commaIsDecimal] {
                if let values = decimal(pieces, commaIsDecimal: reading), values.count == count { return values }
            }
            return nil
        }
    }

    private static func decimal(_ pieces: [PointPiece], commaIsDecimal: Bool) -> [Value]? {
        var values: [Value] = []
        var (pendingMark, isNegative, index): (Bool?, Bool, Int) = (nil, false, 0)
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
                values.append(Value(degrees: isNegative ? -value : value, isLatitude: pendingMark))
                (isNegative, pendingMark) = (false, nil)
            case .minus: isNegative = true
            case .latitude: pendingMark = true
            case .longitude: pendingMark = false
            case .compass(let letter):
                guard let last = values.indices.last else { return nil }
                values[last].isLatitude = letter == 0x6E || letter == 0x73
                if letter == 0x73 || letter == 0x77 { values[last].degrees.negate() }
            default: break
            }
            index += 1
        }
        return values
    }

    /// « 47,64 6,86 », « 47,64;6,86 », « 47,64,6,86 », « 47,64, 6,86 », « 47,64 ; 7 »: no point anywhere, and two
    /// commas between digits, or one and a separator of its own.
    private static func isCommaDecimal(_ pieces: [PointPiece]) -> Bool {
        guard !pieces.contains(.point) else { return false }
        var between = 0
        for index in pieces.indices.dropFirst().dropLast() where pieces[index] == .comma {
            if case .digits = pieces[index - 1], case .digits = pieces[index + 1] { between += 1 }
        }
        return between >= 2 || (between == 1 && pieces.contains(.separator))
    }

    /// Degrees, minutes, seconds: each number goes to the mark that follows it.
    private static func sexagesimal(_ pieces: [PointPiece]) -> [Value] {
        var values: [Value] = []
        var (current, hasCurrent, pending): (Double, Bool, Double?) = (0, false, nil)
        var sign = 1.0
        func close(_ mark: Bool?) {
            guard hasCurrent else { return }
            values.append(Value(degrees: sign * current, isLatitude: mark))
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
                guard let value = pending else { return [] }
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
        return values
    }
}
