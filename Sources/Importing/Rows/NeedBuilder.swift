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
    private let points: PointReader
    /// For rows that name none.
    private let workshop: String?
    private let date: CalendarDate?
    private let splitsLines: Bool
    /// Further needs of the row that came last, the last one first.
    private var further: [ImportedNeed] = []

    init(source: String, options: NeedFileOptions) {
        self.source = source
        meanings = CellMeanings(options.vocabulary)
        privacy = NeedPrivacy(source: source)
        points = PointReader(options)
        workshop = options.workshop
        date = options.date
        splitsLines = options.splitsLines
    }

    /// The point of a feature: see `PointReader`.
    func point(_ geometry: Geometry?, memberCode: Int?, _ warnings: inout [RowWarning]) -> Coordinate? {
        points.point(geometry, memberCode: memberCode, &warnings)
    }

    /// The first need of the row: its only one, unless the text is a list that is split; `nextFurther` gives the others.
    /// - Parameter point: of the feature, for GeoJSON.
    mutating func need(
        _ cells: RowCells, line: Int, point: Coordinate?, warnings: inout [RowWarning]
    ) throws(Refusal) -> ImportedNeed {
        let text = cells[.text]
        guard !text.isEmpty else { throw Refusal(field: .text, cell: text, reason: .noText) }
        let hasOwnID = !cells[.sourceID].isEmpty
        var need = WrittenNeed(
            source: source, sourceID: try sourceID(cells, line: line), text: CellText.string(text),
            kind: kind(cells[.kind], &warnings), themes: themes(cells[.theme], &warnings),
            audience: audience(cells[.audience], &warnings), voices: voices(cells[.voices], &warnings),
            collectedOn: date(cells[.date], &warnings),
            gathering: gathering(cells), hasConsent: consent(cells, &warnings))
        setPlaces(of: &need, cells, point ?? points.point(cells, &warnings))
        let parts = ListedNeeds.parts(of: text)
        guard splitsLines, parts.count > 1 else {
            if parts.count > 1 { warnings.append(.severalNeeds(parts.count)) }
            look(at: text, cells, &need, &warnings)
            return ImportedNeed(line: line, need: need, hasOwnID: hasOwnID)
        }
        return split(ImportedNeed(line: line, need: need, hasOwnID: hasOwnID), into: parts, cells, &warnings)
    }

    mutating func nextFurther() -> ImportedNeed? { further.popLast() }

    /// Each need of the list has everything that the row says, its voices too: the same people say all of it. The first
    /// keeps the row's identifier, so that a file that came whole before leaves nothing behind; the others are
    /// numbered after it.
    private mutating func split(
        _ row: ImportedNeed, into parts: [UnsafeRawBufferPointer], _ cells: RowCells, _ warnings: inout [RowWarning]
    ) -> ImportedNeed {
        var needs: [ImportedNeed] = []
        for (index, part) in parts.enumerated() {
            var one = row
            one.part = index + 1
            one.need.text = CellText.string(part)
            if index > 0 { one.need.sourceID += ".\(index + 1)" }
            look(at: part, cells, &one.need, &warnings)
            needs.append(one)
        }
        further = needs.dropFirst().reversed()
        return needs.first ?? row
    }

    private func look(
        at text: UnsafeRawBufferPointer, _ cells: RowCells, _ need: inout WrittenNeed, _ warnings: inout [RowWarning]
    ) {
        let hasUnknownTheme = warnings.contains { if case .unknownTheme = $0 { true } else { false } }
        need.holds = privacy.holds(cells, text: text, hasUnknownTheme: hasUnknownTheme, &warnings)
        if !need.holds.isEmpty { need.moderation = .pending }
    }

    private mutating func gathering(_ cells: RowCells) -> Gathering {
        let gathering = meanings.gathering(cells[.workshop].isEmpty ? cells[.channel] : cells[.workshop])
        if case .file = gathering, let workshop { return .workshop(workshop) }
        return gathering
    }

    private mutating func sourceID(_ cells: RowCells, line: Int) throws(Refusal) -> String {
        let id = cells[.sourceID]
        guard !id.isEmpty else { return identity.contentID(of: cells) }
        if let first = identity.firstLine(ofID: id, line: line) {
            throw Refusal(field: .sourceID, cell: id, reason: .repeatedID(firstLine: first))
        }
        return CellText.string(id)
    }

    /// Nil when there is none, or none that can be read.
    private mutating func date(_ cell: UnsafeRawBufferPointer, _ warnings: inout [RowWarning]) -> CalendarDate? {
        guard !cell.isEmpty else { return date }
        guard let date = meanings.date(cell) else {
            warnings.append(.unreadableDate(CellText.excerpt(cell)))
            return nil
        }
        if date.day == 0 { warnings.append(.monthOnly(CellText.excerpt(cell))) }
        return date
    }

    /// One voice when their number cannot be read: somebody said it.
    private func voices(_ cell: UnsafeRawBufferPointer, _ warnings: inout [RowWarning]) -> Int {
        guard !cell.isEmpty else { return 1 }
        if let voices = NumberReader.integer(cell) { return inRange(voices, cell, &warnings) }
        guard cell.count <= 64, let people = PeopleReader.people(CellText.string(cell)) else {
            warnings.append(.unreadableVoices(CellText.excerpt(cell)))
            return 1
        }
        if people.isApproximate, NeedBuilder.voices.contains(people.count) {
            warnings.append(.approximateVoices(CellText.excerpt(cell), people: people.count))
        }
        return inRange(people.count, cell, &warnings)
    }

    private func inRange(_ voices: Int, _ cell: UnsafeRawBufferPointer, _ warnings: inout [RowWarning]) -> Int {
        if NeedBuilder.voices.contains(voices) { return voices }
        warnings.append(.voicesOutOfRange(CellText.excerpt(cell)))
        return 1
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
