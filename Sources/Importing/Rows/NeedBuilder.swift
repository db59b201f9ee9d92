import GeoMath
import GeoTypes
import NeedsModel
import PlainText

/// Makes a need of the cells of one row, or says why it is none.
struct NeedBuilder {
    /// What stops a row.
    struct Refusal: Error {
        let field: NeedField
        /// What stood there, cut for a message.
        let value: String
        let reason: RejectionReason

        init(field: NeedField, cell: UnsafeRawBufferPointer, reason: RejectionReason) {
            self.field = field
            value = CellText.excerpt(cell)
            self.reason = reason
        }
    }

    static let voices = 1...10_000
    private let source: String
    private var meanings: CellMeanings
    private var identity = RowIdentity()
    var privacy: NeedPrivacy
    let grid: GridReader

    init(source: String, options: NeedFileOptions) {
        self.source = source
        meanings = CellMeanings(options.vocabulary)
        privacy = NeedPrivacy(source: source)
        grid = GridReader(epsg: options.epsg, home: options.home)
    }

    /// - Parameter point: of the feature, for GeoJSON.
    mutating func need(
        _ cells: RowCells, line: Int, point: Coordinate?, warnings: inout [RowWarning]
    ) throws(Refusal) -> ImportedNeed {
        let text = cells[.text]
        guard !text.isEmpty else { throw Refusal(field: .text, cell: text, reason: .noText) }
        let date = try date(cells[.date])
        let voices = try voices(cells[.voices])
        var coordinate = point
        if coordinate == nil { coordinate = try self.coordinate(cells) }
        var need = WrittenNeed(
            source: source, sourceID: try sourceID(cells, line: line), text: CellText.string(text),
            kind: kind(cells[.kind], &warnings), themes: themes(cells[.theme], &warnings),
            audience: audience(cells[.audience], &warnings), voices: voices, collectedOn: date,
            gathering: meanings.gathering(cells[.workshop].isEmpty ? cells[.channel] : cells[.workshop]),
            hasConsent: consent(cells, &warnings))
        setPlaces(of: &need, cells, coordinate)
        let hasUnknownTheme = warnings.contains { if case .unknownTheme = $0 { true } else { false } }
        need.holds = privacy.holds(cells, hasUnknownTheme: hasUnknownTheme, &warnings)
        if !need.holds.isEmpty { need.moderation = .pending }
        return ImportedNeed(line: line, need: need)
    }

    private mutating func sourceID(_ cells: RowCells, line: Int) throws(Refusal) -> String {
        let id = cells[.sourceID]
        guard !id.isEmpty else { return identity.contentID(of: cells) }
        if let first = identity.firstLine(ofID: id, line: line) {
            throw Refusal(field: .sourceID, cell: id, reason: .repeatedID(firstLine: first))
        }
        return CellText.string(id)
    }

    private mutating func date(_ cell: UnsafeRawBufferPointer) throws(Refusal) -> CalendarDate? {
        guard !cell.isEmpty else { return nil }
        guard let date = meanings.date(cell) else { throw Refusal(field: .date, cell: cell, reason: .unreadableDate) }
        return date
    }

    private func voices(_ cell: UnsafeRawBufferPointer) throws(Refusal) -> Int {
        guard !cell.isEmpty else { return 1 }
        guard let voices = NumberReader.integer(cell) else {
            throw Refusal(field: .voices, cell: cell, reason: .unreadableVoices)
        }
        guard NeedBuilder.voices.contains(voices) else {
            throw Refusal(field: .voices, cell: cell, reason: .voicesOutOfRange)
        }
        return voices
    }

    private func coordinate(_ cells: RowCells) throws(Refusal) -> Coordinate? {
        let latitude = cells[.latitude]
        let longitude = cells[.longitude]
        if latitude.isEmpty, longitude.isEmpty {
            let cell = cells[.coordinates]
            if cell.isEmpty { return try gridCoordinate(cells) }
            guard let pair = CoordinateCell.point(CellText.string(cell)) else {
                throw Refusal(field: .coordinates, cell: cell, reason: .unreadableCoordinate)
            }
            guard pair.isOnEarth else {
                throw Refusal(field: .coordinates, cell: cell, reason: .coordinateOutOfRange)
            }
            return try degrees(pair, .coordinates, cell)
        }
        if latitude.isEmpty { throw Refusal(field: .longitude, cell: longitude, reason: .halfCoordinate) }
        if longitude.isEmpty { throw Refusal(field: .latitude, cell: latitude, reason: .halfCoordinate) }
        let coordinate = Coordinate(
            longitude: try degrees(longitude, .longitude, limit: 180),
            latitude: try degrees(latitude, .latitude, limit: 90))
        return try degrees(coordinate, .latitude, latitude)
    }

    /// Refuses degrees that are of the territory when they are exchanged.
    private func degrees(
        _ coordinate: Coordinate, _ field: NeedField, _ cell: UnsafeRawBufferPointer
    ) throws(Refusal) -> Coordinate {
        let position = Position(x: coordinate.longitude, y: coordinate.latitude)
        return try accepted(grid.checked(position, CoordinateReferenceSystem.wgs84Code), field, cell)
    }

    private func gridCoordinate(_ cells: RowCells) throws(Refusal) -> Coordinate? {
        let (easting, northing) = (cells[.easting], cells[.northing])
        if easting.isEmpty, northing.isEmpty { return nil }
        if northing.isEmpty { throw Refusal(field: .easting, cell: easting, reason: .halfCoordinate) }
        if easting.isEmpty { throw Refusal(field: .northing, cell: northing, reason: .halfCoordinate) }
        guard let x = NumberReader.number(easting) else {
            throw Refusal(field: .easting, cell: easting, reason: .unreadableCoordinate)
        }
        guard let y = NumberReader.number(northing) else {
            throw Refusal(field: .northing, cell: northing, reason: .unreadableCoordinate)
        }
        return try accepted(grid.coordinate(x, y), .easting, easting)
    }

    private func accepted(
        _ answer: GridReader.Answer, _ field: NeedField, _ cell: UnsafeRawBufferPointer
    ) throws(Refusal) -> Coordinate {
        switch answer {
        case .found(let coordinate): return coordinate
        case .unknown: throw Refusal(field: field, cell: cell, reason: .unknownGrid)
        case .far(let kilometres, let isSwapped):
            let figure = Int(kilometres.rounded())
            throw Refusal(
                field: field, cell: cell,
                reason: isSwapped ? .swappedAxes(kilometres: figure) : .farFromTerritory(kilometres: figure))
        }
    }

    private func degrees(
        _ cell: UnsafeRawBufferPointer, _ field: NeedField, limit: Double
    ) throws(Refusal) -> Double {
        guard let value = CoordinateCell.degrees(cell, isLatitude: field == .latitude) else {
            throw Refusal(field: field, cell: cell, reason: .unreadableCoordinate)
        }
        guard abs(value) <= limit else { throw Refusal(field: field, cell: cell, reason: .coordinateOutOfRange) }
        return value
    }

    private mutating func kind(_ cell: UnsafeRawBufferPointer, _ warnings: inout [RowWarning]) -> String {
        guard !cell.isEmpty else { return NeedBuilder.defaultKind }
        switch meanings.kind(cell) {
        case .known(let id): return id
        case .unknown(let words):
            warnings.append(.unknownKind(words))
            return NeedBuilder.defaultKind
        }
    }

    private mutating func themes(
        _ cell: UnsafeRawBufferPointer, _ warnings: inout [RowWarning]
    ) -> [ThemeAssignment] {
        guard !cell.isEmpty else { return [] }
        let themes = meanings.themes(cell)
        for words in themes.unknown { warnings.append(.unknownTheme(words)) }
        return themes.assignments
    }

    private mutating func audience(_ cell: UnsafeRawBufferPointer, _ warnings: inout [RowWarning]) -> String? {
        guard !cell.isEmpty else { return nil }
        switch meanings.audience(cell) {
        case .known(let id): return id
        case .unknown(let words):
            warnings.append(.unknownAudience(words))
            return nil
        }
    }

    /// A file without the column was gathered under an agreement of its own; where there is the column, only
    /// a yes is a yes, or a no where a yes refuses. With both columns both must agree.
    private mutating func consent(_ cells: RowCells, _ warnings: inout [RowWarning]) -> Bool {
        var isGiven = true
        if cells.has(.consent) { isGiven = isYes(meanings.consent(cells[.consent]), &warnings) }
        if cells.has(.refusal) { isGiven = isYes(meanings.refusal(cells[.refusal]), &warnings) && isGiven }
        return isGiven
    }

    private func isYes(_ answer: ConsentReader.Answer, _ warnings: inout [RowWarning]) -> Bool {
        switch answer {
        case .yes: return true
        case .no: return false
        case .unknown(let words):
            warnings.append(.unknownConsent(words))
            return false
        case .missing:
            warnings.append(.missingConsent)
            return false
        }
    }

    /// Codes belong to the first place that is written; a point to what the need concerns, unless the file
    /// has no column for that.
    private mutating func setPlaces(of need: inout WrittenNeed, _ cells: RowCells, _ coordinate: Coordinate?) {
        let hasCodes = !cells[.postalCode].isEmpty || !cells[.inseeCode].isEmpty || !cells[.department].isEmpty
        var codes: NeedField?
        if hasCodes {
            codes = !cells[.concerns].isEmpty || cells[.lives].isEmpty && cells[.heard].isEmpty ? .concerns : nil
            codes = codes ?? (cells[.lives].isEmpty ? .heard : .lives)
        }
        let point: NeedField = cells.has(.concerns) ? .concerns : cells.has(.lives) ? .lives : .heard
        let pointGoesTo = cells.has(point) ? point : .concerns
        need.concerns = place(.concerns, cells, codes == .concerns, pointGoesTo == .concerns ? coordinate : nil)
        need.lives = place(.lives, cells, codes == .lives, pointGoesTo == .lives ? coordinate : nil)
        need.heard = place(.heard, cells, codes == .heard, pointGoesTo == .heard ? coordinate : nil)
    }

    @inline(__always)
    private mutating func place(
        _ role: NeedField, _ cells: RowCells, _ takesCodes: Bool, _ coordinate: Coordinate?
    ) -> WrittenPlace? {
        guard !cells[role].isEmpty || takesCodes || coordinate != nil else { return nil }
        var place = WrittenPlace(meanings.shared(cells[role]), coordinate: coordinate)
        if takesCodes {
            place.postalCode = optional(cells[.postalCode])
            place.inseeCode = optional(cells[.inseeCode])
            place.department = optional(cells[.department])
        }
        return place
    }

    private mutating func optional(_ cell: UnsafeRawBufferPointer) -> String? {
        cell.isEmpty ? nil : meanings.shared(cell)
    }

    private static let defaultKind = "besoin"
}
