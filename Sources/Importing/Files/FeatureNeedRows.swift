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
    private(set) var unknownColumns: [String] = []
    private(set) var profile: ProfileMatch?
    private let profileChoice: ProfileChoice
    private var columnsOfTool: FeatureColumns?
    private let name: String
    private let reader: FeatureReader
    private let choices: [String: NeedField]
    private let vocabulary: VocabularyMatcher
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
        builder = NeedBuilder(source: NeedFile.sourceName(name, options.source), options: options)
        profileChoice = options.profile
        vocabulary = VocabularyMatcher(options.vocabulary)
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
        let feature: Feature
        do throws(GeoJSONError) {
            guard let next = try reader.next() else {
                if !hasRead { throw GeoJSONError.empty }
                return nil
            }
            feature = next
        } catch {
            if case .invalidFeature(let place, let number, let fault) = error {
                hasRead = true
                return .rejected(
                    RejectedRow(
                        line: place.line, feature: FeatureName(number: number), column: nil, value: "",
                        reason: .invalidFeature(fault)))
            }
            switch error {
            case .source(let error): throw .source(error, file: name)
            case .empty: throw .emptyFile(name)
            default: throw .geoJSON(error, file: name)
            }
        }
        hasRead = true
        if columnsOfTool == nil { try findTool(feature) }
        return outcome(feature)
    }

    /// By the properties of the first feature.
    private func findTool(_ feature: Feature) throws(ImportError) {
        let names = FeatureColumns.names(of: feature, layer: reader.layerName)
        profile = try ProfileMatch(profileChoice, headings: names, isFeatures: true, file: name)
        columnsOfTool = FeatureColumns(profile: profile?.profile, vocabulary: vocabulary, chosen: Set(choices.values))
    }

    private func outcome(_ feature: Feature) -> RowOutcome {
        let place = (line: reader.position.line, feature: FeatureName(number: reader.count, id: id(of: feature)))
        var point: Coordinate?
        var warnings: [RowWarning] = []
        switch feature.geometry {
        case .point(let coordinate)?:
            switch placed(coordinate) {
            case .found(let coordinate): point = coordinate
            case .unknown: return rejected(coordinate, place, .unknownGrid)
            case .far(let kilometres, let isSwapped):
                let figure = Int(kilometres.rounded())
                return rejected(
                    coordinate, place,
                    isSwapped ? .swappedAxes(kilometres: figure) : .farFromTerritory(kilometres: figure))
            }
        case nil: break
        case let geometry? where profile?.profile.takesShapes == true:
            point = ShapePlace.point(of: geometry)
            if point == nil { warnings.append(.shapeTooLarge(geometry: geometry.typeName)) }
        case let geometry?:
            return .rejected(
                RejectedRow(
                    line: place.line, feature: place.feature, column: "geometry", value: geometry.typeName,
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
            return outcome(place, point: point, warnings)
        }
    }

    private func id(of feature: Feature) -> String? {
        switch feature.id {
        case .string(let id): id
        case .integer(let id): String(id)
        case nil: nil
        }
    }

    /// Degrees, whatever the file's reference system: the one a person named, else that of its old `crs` member.
    private func placed(_ coordinate: Coordinate) -> GridReader.Answer {
        let member = reader.referenceSystemName.map { CoordinateReferenceSystem.code(in: $0) ?? 0 }
        let epsg = builder.grid.epsg ?? member ?? CoordinateReferenceSystem.wgs84Code
        return builder.grid.checked(Position(x: coordinate.longitude, y: coordinate.latitude), epsg)
    }

    private func rejected(_ coordinate: Coordinate, _ place: Place, _ reason: RejectionReason) -> RowOutcome {
        .rejected(
            RejectedRow(
                line: place.line, feature: place.feature, column: "geometry",
                value: "\(coordinate.longitude), \(coordinate.latitude)", reason: reason
            ))
    }

    private func outcome(_ place: Place, point: Coordinate?, _ warnings: [RowWarning]) -> RowOutcome {
        var warnings = warnings
        do throws(NeedBuilder.Refusal) {
            // Identifiers are looked for by the number of the feature: of one-line files every line is the first.
            var need = try builder.need(cells, line: place.feature.number, point: point, warnings: &warnings)
            need.line = place.line
            need.feature = place.feature
            columnsOfTool?.apply(to: &need.need, &warnings)
            return .row(need, warnings: warnings)
        } catch {
            return .rejected(
                RejectedRow(
                    line: place.line, feature: place.feature, column: error.field.rawValue, value: error.value,
                    reason: error.reason))
        }
    }

    /// The text of each field that the feature gives; of several names for one field the best one.
    private func columns(of feature: Feature) -> [(field: NeedField, value: String)] {
        var found: [(field: NeedField, rank: Int, value: String)] = []
        let tool = columnsOfTool?.read(feature, layer: reader.layerName)
        for (field, value) in tool?.cells ?? [] where !value.isEmpty { found.append((field, -1, value)) }
        for (place, member) in feature.properties.members.enumerated() {
            if let tool, tool.isClosed || tool.used.contains(place) { continue }
            guard let (field, rank) = meaning(of: member.name) else { continue }
            if field == .consent { asksConsent = true }
            guard let text = FeatureNeedRows.text(member.value) else { continue }
            if let place = found.firstIndex(where: { $0.field == field }) {
                if rank < found[place].rank { found[place] = (field, rank, text) }
            } else {
                found.append((field, rank, text))
            }
        }
        if !found.contains(where: { $0.field == .sourceID }), let id = id(of: feature) {
            found.append((.sourceID, 0, id))
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

    private typealias Place = (line: Int, feature: FeatureName)

    /// Numbers and flags as a person would have typed them; lists joined, as for themes.
    static func text(_ value: PropertyValue) -> String? {
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
