import DelimitedText
import PlainText

/// Needs in a table with headings: a delimited text, a sheet of a workbook. What rows mean is written here once.
final class TableNeedRows<Table: NeedTable>: NeedRows {
    let format: NeedFileFormat
    let encodingName: String?
    let delimiter: UInt8?
    let columnMap: ColumnMap?
    let unknownColumns: [String]
    private let table: Table
    private let map: ColumnMap
    /// Row of the headings when it is not the first one: titles stand above it.
    let headingLine: Int?
    /// The file is a list of refused rows that comes back.
    private let isReturned: Bool
    /// Fields and their columns, in the order of the fields.
    private let columns: [(field: NeedField, column: Int)]
    let profile: ProfileMatch?
    /// Nil for a file of no tool.
    private let derived: DerivedCells?
    private var builder: NeedBuilder
    private let cells = RowCells()
    private var watch = ConsentWatch()
    /// Columns that are watched, and their numbers in the watch.
    private var unused: [(column: Int, number: Int)] = []
    private var taken: [(column: Int, number: Int)] = []
    private var consent: [(column: Int, number: Int)] = []
    /// The row behind the header was read already, to know that there is one.
    private var pending: Pending?

    private enum Pending {
        case record
        case refused(RejectedRow)
    }

    init(_ table: Table, named name: String, options: NeedFileOptions) throws(ImportError) {
        self.table = table
        format = table.format
        encodingName = table.encodingName
        delimiter = table.delimiter
        let found = try HeadingRow.find(in: table, options: options, file: name)
        map = found.layout.map
        profile = found.layout.profile
        derived = found.layout.derived
        isReturned = found.isReturned
        headingLine = found.line
        columnMap = map
        unknownColumns = map.unknown
        columns = NeedField.allCases.compactMap { [map] field in map.columns[field].map { (field, $0) } }
        builder = NeedBuilder(source: NeedFile.sourceName(name, options.source), options: options)
        builder.privacy.headings = map.columns.mapValues { [map] in map.headings[$0] }
        watchConsent()
        do throws(TableFault) {
            if try table.next() { pending = .record }
        } catch {
            pending = .refused(try refused(error))
        }
        if pending == nil { throw .headerOnly(name) }
    }

    var repairedBytes: Int { table.repairedBytes }
    var sheet: SheetNotes? { table.sheet }
    var bytesRead: Int? { table.bytesRead }

    func next() throws(ImportError) -> RowOutcome? {
        if var further = builder.nextFurther() {
            var unsaid: [RowWarning] = []
            derived?.apply(to: &further.need, &unsaid)
            return .row(further, warnings: [])
        }
        while true {
            switch pending.take() {
            case .refused(let row): return .rejected(row)
            case .record: break
            case nil:
                do throws(TableFault) {
                    guard try table.next() else { return nil }
                } catch {
                    return .rejected(try refused(error))
                }
            }
            // Spreadsheets leave rows of nothing but delimiters behind.
            if !table.isBlank { return outcome() }
        }
    }

    // MARK: - Consent

    var consentDoubt: ConsentDoubt? { watch.doubt }

    private func watchConsent() {
        if map.isConsentSettled { return }
        watch.headingDoubt = map.consentDoubt
        for field in NeedField.agreement {
            guard let column = map.columns[field] else { continue }
            watch.hasConsent = true
            consent.append((column, watch.watchConsent(map.headings[column])))
        }
        for column in map.guessed { taken.append((column, watch.watchTaken(map.headings[column]))) }
        for column in map.unused {
            let heading = map.headings[column]
            unused.append((column, watch.watchUnused(heading.isEmpty ? "\(column + 1)" : heading)))
        }
    }

    private func countAnswers() {
        for (column, number) in consent { watch.count(consent: number, table.unsafeField(column)) }
        if watch.hasConsent { return }
        for (column, number) in taken { watch.count(taken: number, table.unsafeField(column)) }
        for (column, number) in unused { watch.count(unused: number, table.unsafeField(column)) }
    }

    private func lookAtUnused() {
        builder.privacy.beginRow()
        for column in map.unused {
            builder.privacy.look(atUnused: table.unsafeField(column), map.headings[column])
        }
    }

    // MARK: - Rows

    /// Columns of the file, with those of a list of refused rows.
    private var width: Int { map.headings.count + (isReturned ? ReturnedColumns.names.count : 0) }

    private func outcome() -> RowOutcome {
        var warnings: [RowWarning] = []
        let found = table.fieldCount
        if found > width, let extra = (width..<found).first(where: { !table.unsafeField($0).isEmpty }) {
            return rejected(
                nil, CellText.excerpt(table.unsafeField(extra)), .tooManyFields(found: found, expected: width))
        }
        countAnswers()
        if found < width, table.tellsShortRows { warnings.append(.shortRow(found: found, expected: width)) }
        table.addWarnings(to: &warnings)
        for (field, column) in columns {
            let cell = table.unsafeField(column)
            cells.set(field, isReturned ? ReturnedColumns.unguarded(cell) : cell)
        }
        if isReturned, keepsRepeatedID {
            return rejected(.sourceID, CellText.excerpt(cells[.sourceID]), .keptRepeatedID)
        }
        lookAtUnused()
        derived?.fill(cells) { CellText.string(CellText.trimmed(table.unsafeField($0))) }
        do throws(NeedBuilder.Refusal) {
            var need = try builder.need(cells, line: table.line, point: nil, warnings: &warnings)
            derived?.apply(to: &need.need, &warnings)
            need.refusedAt = refusedAt
            // Empty fields too many are nothing, unless what stands before them stands in the wrong columns.
            if found > width, let shifted = warnings.lazy.compactMap(\.unreadableValue).first {
                return rejected(nil, shifted, .tooManyFields(found: found, expected: width))
            }
            return .row(need, warnings: warnings)
        } catch {
            return rejected(error.field, error.value, error.reason)
        }
    }

    private func rejected(_ field: NeedField?, _ value: String, _ reason: RejectionReason) -> RowOutcome {
        let id = map.columns[.sourceID].map { CellText.string(CellText.trimmed(table.unsafeField($0))) } ?? ""
        var row = RejectedRow(
            line: table.line, column: field.map { map.heading(of: $0) ?? $0.rawValue }, value: value, reason: reason,
            fields: ownFields, sourceID: id.isEmpty ? nil : id)
        row.refusedAt = refusedAt
        return .rejected(row)
    }

    /// - Throws: what ends the file.
    private func refused(_ fault: TableFault) throws(ImportError) -> RejectedRow {
        switch fault {
        case .file(let error): throw error
        case .row(let line, let column, var reason, _):
            let heading = column.map { map.headings.indices.contains($0 - 1) ? map.headings[$0 - 1] : "\($0)" }
            if case .tooManyFields(let found, _) = reason {
                reason = .tooManyFields(found: found, expected: map.headings.count)
            }
            var row = RejectedRow(line: line, column: heading, value: "", reason: reason)
            row.fields = ownFields.map { $0.contains("\0") ? String($0.map { $0 == "\0" ? "\u{FFFD}" : $0 }) : $0 }
            row.refusedAt = refusedAt
            return row
        }
    }

    // MARK: - Refused rows that come back

    /// Without the columns that a list of refused rows adds.
    private var ownFields: [String] {
        let fields = table.strings
        guard isReturned else { return fields }
        return (fields.prefix(map.headings.count) + fields.dropFirst(width)).map(FormulaGuard.unguarded)
    }

    /// The line of the row in the file where it was refused.
    private var refusedAt: Int? {
        isReturned ? NumberReader.integer(table.unsafeField(map.headings.count)) : nil
    }

    /// Refused because its identifier is another row's, and as it was: it would take that one's place now.
    private var keepsRepeatedID: Bool {
        guard let heading = map.heading(of: .sourceID), !cells[.sourceID].isEmpty else { return false }
        return CellText.string(table.unsafeField(map.headings.count + 1)) == heading
            && CellText.string(table.unsafeField(map.headings.count + 2)) == CellText.excerpt(cells[.sourceID])
    }
}
