import ByteStreams
import DelimitedText

/// Needs in a delimited text with a header.
final class DelimitedNeedRows: NeedRows {
    let format = NeedFileFormat.delimited
    let encodingName: String?
    let columnMap: ColumnMap?
    let unknownColumns: [String]
    private let name: String
    private let reader: RecordReader
    private let map: ColumnMap
    /// Fields and their columns, in the order of the fields.
    private let columns: [(field: NeedField, column: Int)]
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
            let file = try DelimitedFile.open(
                source, encoding: options.encoding, delimiter: options.delimiter, limits: options.limits)
            encodingName = file.encoding.rawValue
            reader = file.reader
            guard try reader.next() else { throw DelimitedTextError.empty }
        } catch { throw DelimitedNeedRows.error(error, file: name) }
        let headings = reader.strings.map { String($0.drop(while: \.isWhitespace)) }
        map = try ColumnMap(
            headings: headings, choices: options.columns, file: name, hasNoConsentColumn: options.hasNoConsentColumn)
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

    private func outcome() -> RowOutcome {
        var warnings: [RowWarning] = []
        let expected = map.headings.count
        let found = reader.fieldCount
        if found > expected, let extra = (expected..<found).first(where: { !reader.unsafeField($0).isEmpty }) {
            return .rejected(
                RejectedRow(
                    line: reader.line, column: nil, value: CellText.excerpt(reader.unsafeField(extra)),
                    reason: .tooManyFields(found: found, expected: expected), fields: reader.strings))
        }
        countAnswers()
        if found < expected { warnings.append(.shortRow(found: found, expected: expected)) }
        if reader.hasStrayQuote { warnings.append(.strayQuote) }
        for (field, column) in columns { cells.set(field, reader.unsafeField(column)) }
        do throws(NeedBuilder.Refusal) {
            let need = try builder.need(cells, line: reader.line, point: nil, warnings: &warnings)
            return .row(need, warnings: warnings)
        } catch {
            return .rejected(
                RejectedRow(
                    line: reader.line, column: map.heading(of: error.field) ?? error.field.rawValue,
                    value: error.value, reason: error.reason, fields: reader.strings))
        }
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
            return RejectedRow(line: line, column: heading, value: "", reason: reason)
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
