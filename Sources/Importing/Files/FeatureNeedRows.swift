import ByteStreams
import GeoJSON
import GeoMath
import GeoTypes
import PlainText

/// Needs as GeoJSON features: the point is the place, the properties are the columns.
final class FeatureNeedRows: NeedRows {
    let format = NeedFileFormat.geoJSON
    let encodingName: String? = nil
    let columnMap: ColumnMap? = nil
    let headingLine: Int? = nil
    let sheet: SheetNotes? = nil
    let bytesRead: Int? = nil
    private(set) var unknownColumns: [String] = []
    private let name: String
    private let reader: FeatureReader
    private let choices: [String: NeedField]
    private var builder: NeedBuilder
    private let cells = RowCells()
    /// The texts of one feature, one after the other; the cells point into it.
    private var scratch: [UInt8] = []
    /// What a name of a property stands for, and how good a name it is.
    private var known: [String: (field: NeedField, rank: Int)?] = [:]
    private var hasRead = false
    /// A feature bears the property of consent: from then on only a yes is a yes, and none is none.
    private var asksConsent = false
    /// Needs were taken before any feature bore it.
    private var tookUnasked = false

    init(_ source: any ByteSource, named name: String, options: NeedFileOptions) throws(ImportError) {
        self.name = name
        reader = FeatureReader(source, acceptsAnyPosition: options.epsg != nil)
        builder = NeedBuilder(source: NeedFile.sourceName(name, options), options: options)
        var choices: [String: NeedField] = [:]
        for choice in options.columns {
            if choices.values.contains(choice.field) { throw .fieldChosenTwice(choice.field) }
            choices[FoldedLabel(choice.column).text] = choice.field
        }
        self.choices = choices
    }

    func next() throws(ImportError) -> RowOutcome? {
        let outcome = try nextOutcome()
        // What was taken as agreed to was not: the file as a whole is refused, and nothing of it kept.
        if asksConsent, tookUnasked { throw .consentAppearsLate(file: name, line: reader.position.line) }
        return outcome
    }

    private func nextOutcome() throws(ImportError) -> RowOutcome? {
        do throws(GeoJSONError) {
            guard let feature = try reader.next() else {
                if !hasRead { throw GeoJSONError.empty }
                return nil
            }
            hasRead = true
            return outcome(feature)
        } catch {
            if case .invalidFeature(let place, _, let fault) = error {
                hasRead = true
                return .rejected(
                    RejectedRow(line: place.line, column: nil, value: "", reason: .invalidFeature(fault)))
            }
            switch error {
            case .source(let error): throw .source(error, file: name)
            case .empty: throw .emptyFile(name)
            default: throw .geoJSON(error, file: name)
            }
        }
    }

    private func outcome(_ feature: Feature) -> RowOutcome {
        let line = reader.position.line
        var point: Coordinate?
        switch feature.geometry {
        case .point(let coordinate)?:
            switch placed(coordinate) {
            case .found(let place): point = place
            case .unknown: return rejected(coordinate, line, .unknownGrid)
            case .far(let kilometres, let isSwapped):
                let figure = Int(kilometres.rounded())
                return rejected(
                    coordinate, line,
                    isSwapped ? .swappedAxes(kilometres: figure) : .farFromTerritory(kilometres: figure))
            }
        case nil: break
        case let geometry?:
            return .rejected(
                RejectedRow(
                    line: line, column: "geometry", value: geometry.typeName,
                    reason: .notAPoint(geometry: geometry.typeName)))
        }
        let chosen = columns(of: feature)
        // All texts first, then the cells: the array must not move under them.
        scratch.removeAll(keepingCapacity: true)
        var ranges: [(field: NeedField, range: Range<Int>)] = []
        for (field, value) in chosen {
            let start = scratch.count
            scratch.append(contentsOf: value.utf8)
            ranges.append((field, start..<scratch.count))
        }
        return scratch.withUnsafeBytes { bytes in
            cells.clear()
            for (field, range) in ranges { cells.set(field, UnsafeRawBufferPointer(rebasing: bytes[range])) }
            defer { cells.clear() }
            return outcome(line: line, point: point, names: chosen)
        }
    }

    /// Degrees, whatever the file's reference system: the one a person named, else that of its old `crs` member.
    private func placed(_ coordinate: Coordinate) -> GridReader.Answer {
        let member = reader.referenceSystemName.map { CoordinateReferenceSystem.code(in: $0) ?? 0 }
        let epsg = builder.grid.epsg ?? member ?? CoordinateReferenceSystem.wgs84Code
        return builder.grid.checked(Position(x: coordinate.longitude, y: coordinate.latitude), epsg)
    }

    private func rejected(_ coordinate: Coordinate, _ line: Int, _ reason: RejectionReason) -> RowOutcome {
        .rejected(
            RejectedRow(
                line: line, column: "geometry", value: "\(coordinate.longitude), \(coordinate.latitude)", reason: reason
            ))
    }

    private func outcome(line: Int, point: Coordinate?, names: [(field: NeedField, value: String)]) -> RowOutcome {
        var warnings: [RowWarning] = []
        do throws(NeedBuilder.Refusal) {
            let need = try builder.need(cells, line: line, point: point, warnings: &warnings)
            return .row(need, warnings: warnings)
        } catch {
            return .rejected(
                RejectedRow(
                    line: line, column: error.field.rawValue, value: error.value, reason: error.reason))
        }
    }

    /// The text of each field that the feature gives; of several names for one field the best one.
    private func columns(of feature: Feature) -> [(field: NeedField, value: String)] {
        var found: [(field: NeedField, rank: Int, value: String)] = []
        for member in feature.properties.members {
            guard let (field, rank) = meaning(of: member.name) else { continue }
            if field == .consent { asksConsent = true }
            guard let text = FeatureNeedRows.text(member.value) else { continue }
            if let place = found.firstIndex(where: { $0.field == field }) {
                if rank < found[place].rank { found[place] = (field, rank, text) }
            } else {
                found.append((field, rank, text))
            }
        }
        if !found.contains(where: { $0.field == .sourceID }) {
            switch feature.id {
            case .string(let id): found.append((.sourceID, 0, id))
            case .integer(let id): found.append((.sourceID, 0, String(id)))
            case nil: break
            }
        }
        if !found.contains(where: { $0.field == .consent }) {
            if asksConsent { found.append((.consent, 0, "")) } else { tookUnasked = true }
        }
        return found.map { ($0.field, $0.value) }
    }

    private func meaning(of name: String) -> (field: NeedField, rank: Int)? {
        if let meaning = known[name] { return meaning }
        let label = FoldedLabel(name)
        let meaning: (field: NeedField, rank: Int)?
        if let field = choices[label.text] {
            meaning = (field, -1)
        } else {
            let byName = FieldNames.rank(of: label)
            // A field that a person chose a column for has no other.
            meaning = byName.flatMap { name in choices.values.contains(name.field) ? nil : name }
        }
        // A file whose every feature has names of its own must not fill the memory.
        if known.count < 1000 {
            known[name] = .some(meaning)
            if meaning == nil { unknownColumns.append(name) }
        }
        return meaning
    }

    /// Numbers and flags as a person would have typed them; lists joined, as for themes.
    private static func text(_ value: PropertyValue) -> String? {
        switch value {
        case .null, .object: nil
        case .bool(let flag): flag ? "oui" : "non"
        case .integer(let number): String(number)
        case .number(let number): number == number.rounded() && abs(number) < 1e15 ? String(Int64(number)) : "\(number)"
        case .string(let text): text
        case .array(let values): values.compactMap(text).joined(separator: "|")
        }
    }
}
