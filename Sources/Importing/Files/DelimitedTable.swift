import ByteStreams
import DelimitedText

/// A delimited text as a table.
final class DelimitedTable: NeedTable {
    let format = NeedFileFormat.delimited
    let encodingName: String?
    let sheet: SheetNotes? = nil
    let bytesRead: Int? = nil
    let tellsShortRows = true
    let delimiter: UInt8?
    private let name: String
    private let file: DelimitedFile
    private let reader: RecordReader

    init(_ source: any ByteSource, named name: String, options: NeedFileOptions) throws(ImportError) {
        self.name = name
        do throws(DelimitedTextError) {
            file = try DelimitedFile.open(
                source, encoding: options.encoding, delimiter: options.delimiter, limits: options.limits,
                repairsBytes: true)
            encodingName = file.encoding.rawValue
            delimiter = file.dialect.delimiter
            reader = file.reader
        } catch { throw DelimitedTable.error(error, file: name) }
    }

    func next() throws(TableFault) -> Bool {
        do throws(DelimitedTextError) { return try reader.next() } catch { throw fault(error) }
    }

    var repairedBytes: Int { file.repairedBytes }
    var line: Int { reader.line }
    var fieldCount: Int { reader.fieldCount }

    @inline(__always)
    func unsafeField(_ index: Int) -> UnsafeRawBufferPointer { reader.unsafeField(index) }

    func addWarnings(to warnings: inout [RowWarning]) {
        if reader.hasStrayQuote { warnings.append(.strayQuote) }
        if reader.hasRepairs { warnings.append(.repairedBytes) }
    }

    private func fault(_ error: DelimitedTextError) -> TableFault {
        let whole = DelimitedTable.error(error, file: name)
        return switch error {
        case .fieldTooLarge(let line, let column, let limit):
            .row(line: line, column: column, .fieldTooLarge(limit: limit), whole: whole)
        case .recordTooLarge(let line, let limit):
            .row(line: line, column: nil, .rowTooLarge(limit: limit), whole: whole)
        case .tooManyFields(let line, let limit):
            .row(line: line, column: nil, .tooManyFields(found: limit + 1, expected: limit), whole: whole)
        case .nulByte(let line, let column): .row(line: line, column: column, .nulByte, whole: whole)
        case .source, .empty, .binary, .invalidUTF8, .unclosedQuote: .file(whole)
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
