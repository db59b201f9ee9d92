import ByteStreams
import GeoJSON
import GeoMath
import GeoTypes
import PlainText

/// Needs as GeoJSON features: the point is the place, the properties are the columns.
final class FeatureNeedRows: NeedRows {
    let format = NeedFileFormat.geoJSON
    let encodingName: String? = "utf-8"
    let delimiter: UInt8? = nil
    let repairedBytes = 0
    let columnMap: ColumnMap? = nil
    let headingLine: Int? = nil
    let sheet: SheetNotes? = nil
    let bytesRead: Int? = nil
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
    /// Whose further needs come next.
    private var lastFeature: FeatureName?
    private var watch = ConsentWatch()
    /// Properties that are watched, and their numbers in the watch.
    private var unused: [String: Int] = [:]
    private var taken: [String: Int] = [:]
    private var consent: [String: Int] = [:]
    /// The one number of all names beyond those that are remembered.
    private var overflow: Int?
    private let isConsentSettled: Bool
    /// A feature bears the property of consent: from then on only a yes is a yes, and none is none.
    private var asksConsent = false
    /// Needs were taken before any feature bore it.
    private var tookUnasked = false

    init(_ source: any ByteSource, named name: String, options: NeedFileOptions) throws(ImportError) {
        self.name = name
        // A position that is not on the Earth costs the point, not the need.
        reader = FeatureReader(source, limits: FeatureReader.Limits(options.limits), acceptsAnyPosition: true)
        builder = NeedBuilder(source: NeedFile.sourceName(name, options.source), options: options)
        profileChoice = options.profile
        vocabulary = VocabularyMatcher(options.vocabulary)
        var choices: [String: NeedField] = [:]
        for choice in options.columns {
            if choices.values.contains(choice.field) { throw .fieldChosenTwice(choice.field) }
            let field = choice.field == .consent ? ConsentChoice.field(chosen: choice.column) : choice.field
            choices[FoldedLabel(choice.column).text] = field
        }
        self.choices = choices
        isConsentSettled =
            options.hasNoConsentColumn || choices.values.contains { NeedField.agreement.contains($0) }
    }

    /// The name of the reference system in an old `crs` member, which positions are in.
    var referenceSystemName: String? { reader.referenceSystemName }

    func next() throws(ImportError) -> RowOutcome? {
        if var further = builder.nextFurther() {
            var unsaid: [RowWarning] = []
            columnsOfTool?.apply(to: &further.need, &unsaid)
            further.line = reader.position.line
            further.feature = lastFeature
            return .row(further, warnings: [])
        }
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
                return rejected(place.line, FeatureName(number: number), nil, "", .invalidFeature(fault))
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
        var warnings: [RowWarning] = []
        let point = point(of: feature, &warnings)
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
            return outcome(FeatureName(number: reader.count, id: feature.id?.text), point, warnings)
        }
    }

    /// Of a tool that draws shapes, a point on one that is small enough to be a place.
    private func point(of feature: Feature, _ warnings: inout [RowWarning]) -> Coordinate? {
        if let geometry = feature.geometry, profile?.profile.takesShapes == true, geometry.typeName != "Point" {
            let point = ShapePlace.point(of: geometry)
            if point == nil { warnings.append(.shapeTooLarge(geometry: geometry.typeName)) }
            return point
        }
        let member = reader.referenceSystemName.map { CoordinateReferenceSystem.code(in: $0) ?? 0 }
        return builder.point(feature.geometry, memberCode: member, &warnings)
    }

    private func outcome(_ name: FeatureName, _ point: Coordinate?, _ earlier: [RowWarning]) -> RowOutcome {
        var warnings = earlier
        let line = reader.position.line
        lastFeature = name
        let (number, keepsID) = reader.withRawFeature { raw in
            (RefusedFeature.read(raw).number, RefusedFeature.keepsRepeatedID(raw, cells[.sourceID]))
        }
        if keepsID { return rejected(line, name, NeedField.sourceID.rawValue, name.id ?? "", .keptRepeatedID) }
        do throws(NeedBuilder.Refusal) {
            // Identifiers are looked for by the number of the feature: of one-line files every line is the first.
            var need = try builder.need(cells, line: name.number, point: point, warnings: &warnings)
            need.line = line
            need.feature = name
            need.refusedAt = number
            columnsOfTool?.apply(to: &need.need, &warnings)
            return .row(need, warnings: warnings)
        } catch {
            return rejected(line, name, error.field.rawValue, error.value, error.reason)
        }
    }

    private func rejected(
        _ line: Int, _ name: FeatureName, _ column: String?, _ value: String, _ reason: RejectionReason
    ) -> RowOutcome {
        let (number, text) = reader.withRawFeature { raw in
            let (number, feature) = RefusedFeature.read(raw)
            return (number, feature.isEmpty ? [] : [CellText.string(feature)])
        }
        var row = RejectedRow(
            line: line, feature: name, column: column, value: value, reason: reason, fields: text,
            sourceID: cells[.sourceID].isEmpty ? nil : CellText.string(cells[.sourceID]))
        row.refusedAt = number
        return .rejected(row)
    }

    /// The text of each field that the feature gives; of several names for one field the best one.
    private func columns(of feature: Feature) -> [(field: NeedField, value: String)] {
        var found: [(field: NeedField, rank: Int, value: String)] = []
        let tool = columnsOfTool?.read(feature, layer: reader.layerName)
        builder.privacy.beginRow()
        for (field, value) in tool?.cells ?? [] where !value.isEmpty { found.append((field, -1, value)) }
        for (place, member) in feature.properties.members.enumerated() {
            if let tool, tool.isClosed || tool.used.contains(place) { continue }
            guard let (field, rank) = meaning(of: member.name) else {
                count(member, in: unused)
                lookAtUnused(member)
                continue
            }
            if NeedField.agreement.contains(field) {
                asksConsent = true
                count(member, in: consent)
            } else if rank >= 0, NeedField.wordy.contains(field) {
                if taken[member.name] == nil { taken[member.name] = watch.watchTaken(member.name) }
                count(member, in: [:])
            }
            guard let text = FeatureNeedRows.text(member.value) else { continue }
            if let place = found.firstIndex(where: { $0.field == field }) {
                if rank < found[place].rank { found[place] = (field, rank, text) }
            } else {
                found.append((field, rank, text))
            }
        }
        if !found.contains(where: { $0.field == .sourceID }) {
            if let id = feature.id?.text { found.append((.sourceID, 0, id)) }
        }
        if !found.contains(where: { NeedField.agreement.contains($0.field) }) {
            if asksConsent { found.append((.consent, 0, "")) } else { tookUnasked = true }
        }
        return found.map { ($0.field, $0.value) }
    }

    /// Bytes of a name beyond which it is a text that went astray; those of questions in forms have some hundreds.
    private static let longestName = 1024

    private func meaning(of name: String) -> (field: NeedField, rank: Int)? {
        guard name.utf8.count <= FeatureNeedRows.longestName else { return nil }
        if let meaning = known[name] { return meaning }
        let label = FoldedLabel(name)
        let meaning: (field: NeedField, rank: Int)?
        if let field = choices[label.text] {
            meaning = (field, -1)
        } else {
            let byName = agreement(name, label) ?? otherField(label)
            // A field that a person chose a column for has no other.
            meaning = byName.flatMap { name in choices.values.contains(name.field) ? nil : name }
        }
        if let meaning, builder.privacy.headings[meaning.field] == nil {
            builder.privacy.headings[meaning.field] = name
        }
        // A file whose every feature has names of its own must not fill the memory.
        if known.count < 1000 {
            known[name] = .some(meaning)
            if meaning == nil { unknownColumns.append(name) }
            if meaning == nil, !isConsentSettled { unused[name] = watch.watchUnused(name) }
        } else if meaning == nil, !isConsentSettled {
            // Names beyond those that are remembered share one tally.
            overflow = overflow ?? watch.watchUnused("…")
        }
        return meaning
    }

    /// Consent or refusal, when the name tells it; what it leaves in doubt is noted.
    private func agreement(_ name: String, _ label: FoldedLabel) -> (field: NeedField, rank: Int)? {
        if isConsentSettled { return nil }
        let field: NeedField
        switch ConsentChoice.meaning(of: label) {
        case .allows: field = .consent
        case .forbids: field = .refusal
        case .unsure:
            watch.headingDoubt = watch.headingDoubt ?? .unsureHeading(name)
            return nil
        case .other: return nil
        }
        watch.hasConsent = true
        if consent[name] == nil, consent.count < 1000 {
            if let other = consent.keys.min() {
                watch.headingDoubt = watch.headingDoubt ?? .competingColumns([other, name].sorted())
            }
            consent[name] = watch.watchConsent(name)
        }
        return (field, 0)
    }

    private func otherField(_ label: FoldedLabel) -> (field: NeedField, rank: Int)? {
        FieldNames.rank(of: label).flatMap { NeedField.agreement.contains($0.field) ? nil : $0 }
    }

    private func lookAtUnused(_ member: Properties.Member) {
        guard case .string(var text) = member.value else { return }
        text.withUTF8 { builder.privacy.look(atUnused: UnsafeRawBufferPointer($0), member.name) }
    }

    private func count(_ member: Properties.Member, in columns: [String: Int]) {
        guard !isConsentSettled, let text = FeatureNeedRows.text(member.value) else { return }
        var bytes = text
        bytes.withUTF8 { bytes in
            let cell = UnsafeRawBufferPointer(bytes)
            if let number = consent[member.name] {
                watch.count(consent: number, cell)
            } else if let number = taken[member.name] {
                watch.count(taken: number, cell)
            } else if let number = columns[member.name] ?? overflow {
                watch.count(unused: number, cell)
            }
        }
    }

    var consentDoubt: ConsentDoubt? { isConsentSettled ? nil : watch.doubt }

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

extension Feature.Identifier {
    fileprivate var text: String {
        switch self {
        case .string(let id): id
        case .integer(let id): String(id)
        }
    }
}
