import GeoTypes

/// Two numbers in one cell.
enum CoordinateReader {
    /// What a pair of numbers says. Which is which is told by the ranges of metropolitan France; elsewhere
    /// latitude comes first, as in the geopoints of French open data. Not checked: that it is on the Earth.
    static func pair(_ text: String) -> Coordinate? {
        guard let (first, second) = numbers(text) else { return nil }
        let isLongitudeFirst = longitudes.contains(first) && latitudes.contains(second)
        return isLongitudeFirst
            ? Coordinate(longitude: first, latitude: second) : Coordinate(longitude: second, latitude: first)
    }

    private static let longitudes = -5.5...10.0
    private static let latitudes = 41.0...51.5

    /// « 47.63, 6.86 », « 47,63 6,86 », « 47,63 ; 6,86 », « 47,63, 6,86 », « [6.86, 47.63] ».
    private static func numbers(_ text: String) -> (Double, Double)? {
        let bare = text.filter { !"()[]°".contains($0) }
        for separator in [";", "|", "/", " ", ","] as [Character] {
            let pieces = bare.split(separator: separator)
            guard pieces.count == 2, let first = number(pieces[0]), let second = number(pieces[1]) else { continue }
            return (first, second)
        }
        return nil
    }

    private static func number(_ piece: Substring) -> Double? {
        var piece = piece
        while piece.last == " " || piece.last == "," { piece.removeLast() }
        var text = String(piece)
        return text.withUTF8 { NumberReader.number(UnsafeRawBufferPointer($0)) }
    }
}
