import GeoTypes
import PlainText

/// Cells that hold a point or one of its numbers, in the grammar of a place that is written as a point.
enum CoordinateCell {
    /// Two numbers in one cell. Which is which is told by their letters, else by where France lies; elsewhere
    /// latitude comes first. Not checked: that it is on the Earth.
    static func point(_ text: String) -> Coordinate? {
        guard let written = WrittenPoint.read(text) else { return nil }
        let readings = written.readings.map { Coordinate(longitude: $0.longitude, latitude: $0.latitude) }
        return readings.first(where: FrenchGround.contains) ?? readings.first
    }

    static func degrees(_ cell: UnsafeRawBufferPointer, isLatitude: Bool) -> Double? {
        // Nearly every cell is a plain number.
        NumberReader.number(cell) ?? WrittenPoint.degrees(CellText.string(cell), isLatitude: isLatitude)
    }
}
