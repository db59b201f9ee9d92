import ByteStreams
import DelimitedText
import PlainText

/// Needs in a delimited text with a header.
final class DelimitedNeedRows: NeedRows {
    let format = NeedFileFormat.delimited
    let encodingName: String?
    let delimiter: UInt8?
    let columnMap: ColumnMap?
    let unknownColumns: [String]
    private let name: String
    private let file: DelimitedFile
    private let reader: RecordReader
    private let map: ColumnMap
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
    private var consent: [(column: Int, number: Int)] = []
    /// The record behind the header was read already, to know that there is one.
    private var pending: Pending?

    private enum Pending {
        case record
        case refused(DelimitedTextError)
    }

    init(_ source: any ByteSource, named name: String, options: NeedFileOptions) throws(ImportError) {
        self.name = name
        do throws(DelimitedTextError) {
            file = try DelimitedFile.open(
                source, encoding: options.encoding, delimiter: options.delimiter, limits: options.limits,
                repairsBytes: true)
            encodingName = file.encoding.rawValue
            delimiter = file.dialect.delimiter
            reader = file.reader
            guard try reader.next() else { throw DelimitedTextError.empty }
        } catch { throw DelimitedNeedRows.error(error, file: name) }
        let headings = reader.strings
        isReturned = ReturnedColumns.end(headings.map { String($0.drop(while: \.isWhitespace)) })
        let layout = try TableLayout(
            first: isReturned ? headings.dropLast(ReturnedColumns.names.count) : headings, options: options, file: name
        ) { [reader] () throws(ImportError) -> [String]? in
            do throws(DelimitedTextError) { return try reader.next() ? reader.strings : nil } catch {
                throw DelimitedNeedRows.error(error, file: name)
            }
        }
        map = layout.map
        profile = layout.profile
        derived = layout.derived
        columnMap = map
        unknownColumns = map.unknown
        columns = NeedField.allCases.compactMap { [map] field in map.columns[field].map { (field, $0) } }
        builder = NeedBuilder(source: NeedFile.sourceName(name, options.source), options: options)
        builder.privacy.headings = map.columns.mapValues { [map] in map.headings[$0] }
        watchConsent()
        do throws(DelimitedTextError) {
            if try reader.next() { pending = .record }
        } catch {
            if error.endsFile { throw DelimitedNeedRows.error(error, file: name) }
            pending = .refused(error)
        }
        if pending == nil { throw .headerOnly(name) }
    }

    var repairedBytes: Int { file.repairedBytes }

    var consentDoubt: ConsentDoubt? { watch.doubt }

    private func watchConsent() {
        if map.isConsentSettled { return }
        watch.headingDoubt = map.consentDoubt
        for field in NeedField.agreement {
            guard let column = map.columns[field] else { continue }
            watch.hasConsent = true
            consent.append((column, watch.watchConsent(map.headings[column])))
        }
        for column in map.unused {
            let heading = map.headings[column]
            unused.append((column, watch.watchUnused(heading.isEmpty ? "\(column + 1)" : heading)))
        }
    }

    private func countAnswers() {
        for (column, number) in consent { watch.count(consent: number, reader.unsafeField(column)) }
        if watch.hasConsent { return }
        for (column, number) in unused { watch.count(unused: number, reader.unsafeField(column)) }
    }

    func next() throws(ImportError) -> RowOutcome? {
        if var further = builder.nextFurther() {
            var unsaid: [RowWarning] = []
            derived?.apply(to: &further.need, &unsaid)
            return .row(further, warnings: [])
        }
        while true {
            do throws(DelimitedTextError) {
                switch pending.take() {
                case .refused(let error): throw error
                case .record: break
                case nil: guard try reader.next() else { return nil }
                }
            } catch {
                if error.endsFile { throw DelimitedNeedRows.error(error, file: name) }
                return .rejected(refused(error))
            }
            // Spreadsheets leave rows of nothing but delimiters behind.
            if !isBlank { return outcome() }
        }
    }

    /// Columns of the file, with those of a list of refused rows.
    private var width: Int { map.headings.count + (isReturned ? ReturnedColumns.names.count : 0) }

    private func outcome() -> RowOutcome {
        var warnings: [RowWarning] = []
        let found = reader.fieldCount
        if found > width, let extra = (width..<found).first(where: { !reader.unsafeField($0).isEmpty }) {
            return rejected(
                nil, CellText.excerpt(reader.unsafeField(extra)), .tooManyFields(found: found, expected: width))
        }
        countAnswers()
        if found < width { warnings.append(.shortRow(found: found, expected: width)) }
        if reader.hasStrayQuote { warnings.append(.strayQuote) }
        if reader.hasRepairs { warnings.append(.repairedBytes) }
        for (field, column) in columns {
            let cell = reader.unsafeField(column)
            cells.set(field, isReturned ? ReturnedColumns.unguarded(cell) : cell)
        }
        if isReturned, keepsRepeatedID {
            return rejected(.sourceID, CellText.excerpt(cells[.sourceID]), .keptRepeatedID)
        }
        derived?.fill(cells) { CellText.string(CellText.trimmed(reader.unsafeField($0))) }
        do throws(NeedBuilder.Refusal) {
            var need = try builder.need(cells, line: reader.line, point: nil, warnings: &warnings)
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
        let id = map.columns[.sourceID].map { CellText.string(CellText.trimmed(reader.unsafeField($0))) } ?? ""
        var row = RejectedRow(
            line: reader.line, column: field.map { map.heading(of: $0) ?? $0.rawValue }, value: value, reason: reason,
            fields: ownFields, sourceID: id.isEmpty ? nil : id)
        row.refusedAt = refusedAt
        return .rejected(row)
    }

    /// Without the columns that a list of refused rows adds.
    private var ownFields: [String] {
        let fields = reader.strings
        guard isReturned else { return fields }
        return (fields.prefix(map.headings.count) + fields.dropFirst(width)).map(FormulaGuard.unguarded)
    }

    /// The line of the row in the file where it was refused.
    private var refusedAt: Int? {
        isReturned ? NumberReader.integer(reader.unsafeField(map.headings.count)) : nil
    }

    /// Refused because its identifier is another row's, and as it was: it would take that one's place now.
    private var keepsRepeatedID: Bool {
        guard let heading = map.heading(of: .sourceID), !cells[.sourceID].isEmpty else { return false }
        return reader.string(map.headings.count + 1) == heading
            && reader.string(map.headings.count + 2) == CellText.excerpt(cells[.sourceID])
    }

    private var isBlank: Bool {
        for index in 0..<reader.fieldCount where !reader.unsafeField(index).isEmpty {
            if !CellText.trimmed(reader.unsafeField(index)).isEmpty { return false }
        }
        return true
    }

    private func refused(_ error: DelimitedTextError) -> RejectedRow {
        func row(_ line: Int, _ column: Int?, _ reason: RejectionReason) -> RejectedRow {
            let heading = column.flatMap { map.headings.indices.contains($0 - 1) ? map.headings[$0 - 1] : "\($0)" }
            var row = RejectedRow(line: line, column: heading, value: "", reason: reason)
            row.fields = ownFields.map { $0.contains("\0") ? String($0.map { $0 == "\0" ? "\u{FFFD}" : $0 }) : $0 }
            row.refusedAt = refusedAt
            return row
        }
        switch error {
        case .fieldTooLarge(let line, let column, let limit): return row(line, column, .fieldTooLarge(limit: limit))
        case .recordTooLarge(let line, let limit): return row(line, nil, .rowTooLarge(limit: limit))
        case .tooManyFields(let line, let limit):
            return row(line, nil, .tooManyFields(found: limit + 1, expected: map.headings.count))
        case .nulByte(let line, let column): return row(line, column, .nulByte)
        case .source, .empty, .binary, .invalidUTF8, .unclosedQuote:
            // These end the file and do not come here.
            return row(reader.line, nil, .nulByte)
        }
    }

    private static func error(_ error: DelimitedTextError, file: String) -> ImportError {
        switch error {
        case .source(let error): .source(error, file: file)
        case .empty: .emptyFile(file)
        case .binary(let format): .binaryFile(file, format: format)
        default: .text(error, file: file)
        }
    }
}
