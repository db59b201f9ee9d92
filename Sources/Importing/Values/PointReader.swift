import GeoMath
import GeoTypes
import PlainText

/// The point of a row or feature. One that cannot be true is left out with a warning, and what was written for the place
/// decides: a slip in a figure must not cost what somebody said.
struct PointReader {
    /// Why there is no point, and the cell that says so, cut for a message.
    private struct Refusal: Error {
        let fault: PointFault
        let value: String

        init(_ fault: PointFault, _ cell: UnsafeRawBufferPointer) {
            self.fault = fault
            value = CellText.excerpt(cell)
        }
    }

    private let grid: GridReader

    init(_ options: NeedFileOptions) { grid = GridReader(epsg: options.epsg, home: options.home) }

    /// Of the columns of a table; nil when they are empty.
    func point(_ cells: RowCells, _ warnings: inout [RowWarning]) -> Coordinate? {
        do throws(Refusal) { return try coordinate(cells) } catch {
            warnings.append(.pointLeftOut(error.fault, error.value))
            return nil
        }
    }

    /// Of a feature, in degrees whatever its reference system: the one a person named, else that of the file's old `crs`
    /// member (0: one that is not understood), else degrees.
    func point(_ geometry: Geometry?, memberCode: Int?, _ warnings: inout [RowWarning]) -> Coordinate? {
        guard let geometry else { return nil }
        guard case .point(let written) = geometry else {
            warnings.append(.pointLeftOut(.notAPoint, geometry.typeName))
            return nil
        }
        let epsg = grid.epsg ?? memberCode ?? CoordinateReferenceSystem.wgs84Code
        let answer = checked(written, epsg)
        guard let fault = PointReader.fault(answer) else {
            if case .found(let place) = answer { return place }
            return nil
        }
        warnings.append(.pointLeftOut(fault, "\(written.longitude), \(written.latitude)"))
        return nil
    }

    private func checked(_ written: Coordinate, _ epsg: Int) -> GridReader.Answer? {
        if epsg == CoordinateReferenceSystem.wgs84Code, !written.isOnEarth { return nil }
        return grid.checked(Position(x: written.longitude, y: written.latitude), epsg)
    }

    /// - Parameter answer: nil for degrees that are not on the Earth.
    private static func fault(_ answer: GridReader.Answer?) -> PointFault? {
        switch answer {
        case .found: nil
        case nil: .outOfRange
        case .unknown: .unknownGrid
        case .far(let kilometres, let isSwapped):
            isSwapped
                ? .swapped(kilometres: Int(kilometres.rounded())) : .far(kilometres: Int(kilometres.rounded()))
        }
    }

    // MARK: - Columns

    private func coordinate(_ cells: RowCells) throws(Refusal) -> Coordinate? {
        let latitude = cells[.latitude]
        let longitude = cells[.longitude]
        if latitude.isEmpty, longitude.isEmpty {
            let cell = cells[.coordinates]
            if cell.isEmpty { return try gridCoordinate(cells) }
            guard let pair = CoordinateCell.point(CellText.string(cell)) else { throw Refusal(.unreadable, cell) }
            return try accepted(checked(pair, CoordinateReferenceSystem.wgs84Code), cell)
        }
        if latitude.isEmpty { throw Refusal(.half, longitude) }
        if longitude.isEmpty { throw Refusal(.half, latitude) }
        let coordinate = Coordinate(
            longitude: try degrees(longitude, isLatitude: false), latitude: try degrees(latitude, isLatitude: true))
        return try accepted(checked(coordinate, CoordinateReferenceSystem.wgs84Code), latitude)
    }

    private func gridCoordinate(_ cells: RowCells) throws(Refusal) -> Coordinate? {
        let (easting, northing) = (cells[.easting], cells[.northing])
        if easting.isEmpty, northing.isEmpty { return nil }
        if northing.isEmpty { throw Refusal(.half, easting) }
        if easting.isEmpty { throw Refusal(.half, northing) }
        guard let x = NumberReader.number(easting) else { throw Refusal(.unreadable, easting) }
        guard let y = NumberReader.number(northing) else { throw Refusal(.unreadable, northing) }
        return try accepted(grid.coordinate(x, y), easting)
    }

    private func accepted(
        _ answer: GridReader.Answer?, _ cell: UnsafeRawBufferPointer
    ) throws(Refusal) -> Coordinate? {
        if let fault = PointReader.fault(answer) { throw Refusal(fault, cell) }
        if case .found(let coordinate)? = answer { return coordinate }
        return nil
    }

    private func degrees(_ cell: UnsafeRawBufferPointer, isLatitude: Bool) throws(Refusal) -> Double {
        guard let value = CoordinateCell.degrees(cell, isLatitude: isLatitude) else { throw Refusal(.unreadable, cell) }
        guard abs(value) <= (isLatitude ? 90 : 180) else { throw Refusal(.outOfRange, cell) }
        return value
    }
}
