import ByteStreams
import DelimitedText
import GeoJSON
import Spreadsheets
public import Wording

extension ImportError {
    /// What is wrong and what to do, in one or two sentences.
    public func sentence(_ language: Language) -> String {
        switch self {
        case .source(let error, let file): ImportError.broken(file, error.clause, language)
        case .text(.empty, let file), .geoJSON(.empty, let file), .emptyFile(let file):
            Phrases.importEmptyFile(language, [file])
        case .text(let error, let file): ImportError.broken(file, error.clause, language)
        case .geoJSON(let error, let file): ImportError.broken(file, error.clause, language)
        case .spreadsheet(let error, let file): ImportError.broken(file, error.clause, language)
        case .noSheets(let file): Phrases.importNoSheets(language, [file])
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
        case .consentAppearsLate(let file, let line):
            Phrases.importConsentAppearsLate(language, [file, language.integer(line)])
        case .profileColumnsMissing(let file, let profile, let missing, let columns):
            Phrases.importProfileColumnsMissing(
                language, [file, profile, ImportError.list(missing, language), ImportError.list(columns, language)])
        case .consentDoubtedLate(let file, let doubt):
            Phrases.importConsentDoubtedLate(language, [file, doubt.sentence(language)])
        case .fieldChosenTwice(let field): Phrases.importFieldChosenTwice(language, [field.rawValue])
        }
    }

    /// Headings in quotes; of thousands the first thirty.
    private static func list(_ columns: [String], _ language: Language) -> String {
        let shown = columns.prefix(30).map { name in
            let short = name.count > 60 ? name.prefix(60) + "…" : name[...]
            return Phrases.quoted(language, [String(short)])
        }
        return language.list(shown + columns.dropFirst(30).map { _ in "" }, most: 30)
    }

    /// What is wrong with the bytes of the file, whatever its form.
    private static func broken(_ file: String, _ clause: Sentence, _ language: Language) -> String {
        Phrases.importBrokenText(language, [file, clause(language)])
    }
}
