import ByteStreams
import DelimitedText
import GeoJSON
public import Wording

extension ImportError {
    /// What is wrong and what to do, in one or two sentences.
    public func sentence(_ language: Language) -> String {
        switch self {
        case .source(let error, let file): Phrases.importBrokenText(language, [file, "\(error)"])
        case .text(let error, let file): ImportError.sentence(error, file, language)
        case .geoJSON(let error, let file): ImportError.sentence(error, file, language)
        case .emptyFile(let file): Phrases.importEmptyFile(language, [file])
        case .binaryFile(let file, "xlsx"?), .binaryFile(let file, "xls"?):
            Phrases.importSpreadsheet(language, [file, "Excel, LibreOffice"])
        case .binaryFile(let file, _): Phrases.importBinaryFile(language, [file])
        case .noHeader(let file, let row): Phrases.importNoHeader(language, [file, ImportError.list(row, language)])
        case .headerOnly(let file): Phrases.importHeaderOnly(language, [file])
        case .noTextColumn(let file, let columns):
            Phrases.importNoTextColumn(language, [file, ImportError.list(columns, language)])
        case .noPlaceColumn(let file, let columns):
            Phrases.importNoPlaceColumn(language, [file, ImportError.list(columns, language)])
        case .malformedChoice(let text): Phrases.importMalformedChoice(language, [text])
        case .unknownField(let name):
            Phrases.importUnknownField(
                language, [name, NeedField.allCases.map(\.rawValue).joined(separator: ", ")])
        case .columnNotFound(let file, let column, let columns):
            Phrases.importColumnNotFound(language, [file, column, ImportError.list(columns, language)])
        case .repeatedColumn(let file, let column): Phrases.importRepeatedColumn(language, [file, column])
        case .fieldChosenTwice(let field): Phrases.importFieldChosenTwice(language, [field.rawValue])
        }
    }

    /// Headings in quotes; of thousands the first thirty.
    private static func list(_ columns: [String], _ language: Language) -> String {
        let shown = columns.prefix(30).map { name in
            let short = name.count > 60 ? name.prefix(60) + "…" : name[...]
            return language == .french ? "« \(short) »" : "“\(short)”"
        }
        return shown.joined(separator: ", ") + (columns.count > 30 ? "…" : "")
    }

    private static func sentence(_ error: DelimitedTextError, _ file: String, _ language: Language) -> String {
        switch error {
        case .invalidUTF8(let line, let offset): Phrases.importNotUTF8(language, [file, "\(line)", "\(offset)"])
        case .unclosedQuote(let line, let column):
            Phrases.importUnclosedQuote(language, [file, "\(line)", "\(column)"])
        case .empty: Phrases.importEmptyFile(language, [file])
        case .binary: Phrases.importBinaryFile(language, [file])
        default: Phrases.importBrokenText(language, [file, "\(error)"])
        }
    }

    private static func sentence(_ error: GeoJSONError, _ file: String, _ language: Language) -> String {
        switch error {
        case .empty: Phrases.importEmptyFile(language, [file])
        case .syntax(let place, let expected, let found):
            Phrases.importBrokenJSON(language, [file, "\(place.line)", "\(place.column)", expected, found])
        case .unexpectedEnd(let place): Phrases.importCutJSON(language, [file, "\(place.line)"])
        case .notGeoJSON: Phrases.importNotGeoJSON(language, [file])
        case .tooLarge(let place, let limit):
            Phrases.importTooHeavyJSON(language, [file, "\(place.line)", language.integer(limit)])
        default: Phrases.importBrokenText(language, [file, "\(error)"])
        }
    }
}
