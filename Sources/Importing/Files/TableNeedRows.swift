/// Needs in a table with headings: a delimited text, a sheet of a workbook. What rows mean is written here once.
final class TableNeedRows<Table: NeedTable>: NeedRows {
    let format: NeedFileFormat
    let encodingName: String?
    let columnMap: ColumnMap?
    let unknownColumns: [String]
    private let table: Table
    private let map: ColumnMap
    /// Row of the headings when it is not the first one: titles stand above it.
    let headingLine: Int?
    /// Fields and their columns, in the order of the fields.
    private let columns: [(field: NeedField, column: Int)]
    private var builder: NeedBuilder
    private let cells = RowCells()
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
        let found = try HeadingRow.find(in: table, options: options, file: name)
        map = found.map
        headingLine = found.line
        columnMap = map
        unknownColumns = map.unknown
        columns = NeedField.allCases.compactMap { [map] field in map.columns[field].map { (field, $0) } }
        builder = NeedBuilder(source: NeedFile.sourceName(name, options), options: options)
        do throws(TableFault) {
            if try table.next() { pending = .record }
        } catch {
            pending = .refused(try refused(error))
        }
        if pending == nil { throw .headerOnly(name) }
    }

    var sheet: SheetNotes? { table.sheet }
    var bytesRead: Int? { table.bytesRead }

    func next() throws(ImportError) -> RowOutcome? {
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

    private func outcome() -> RowOutcome {
        var warnings: [RowWarning] = []
        let expected = map.headings.count
        let found = table.fieldCount
        if found > expected, let extra = (expected..<found).first(where: { !table.unsafeField($0).isEmpty }) {
            return .rejected(
                RejectedRow(
                    line: table.line, column: nil, value: CellText.excerpt(table.unsafeField(extra)),
                    reason: .tooManyFields(found: found, expected: expected), fields: table.strings))
        }
        if found < expected, table.tellsShortRows { warnings.append(.shortRow(found: found, expected: expected)) }
        table.addWarnings(to: &warnings)
        for (field, column) in columns { cells.set(field, table.unsafeField(column)) }
        do throws(NeedBuilder.Refusal) {
            let need = try builder.need(cells, line: table.line, point: nil, warnings: &warnings)
            return .row(need, warnings: warnings)
        } catch {
            return .rejected(
                RejectedRow(
                    line: table.line, column: map.heading(of: error.field) ?? error.field.rawValue,
                    value: error.value, reason: error.reason, fields: table.strings))
        }
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
            return RejectedRow(line: line, column: heading, value: "", reason: reason)
        }
    }
}
