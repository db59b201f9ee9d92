public import Spreadsheets
public import Wording

extension SpreadsheetError {
    /// What is wrong and what to do, to stand behind the name of the file; without a point.
    public var clause: Sentence {
        switch self {
        case .source(let cause): cause.clause
        case .notAWorkbook(let ending?): Sentence(Phrases.Workbooks.otherDocument, Sentence(verbatim: ending))
        case .notAWorkbook(nil): Sentence(Phrases.Workbooks.notAWorkbook)
        case .binaryWorkbook(let format): Sentence(Phrases.Workbooks.binaryWorkbook, Sentence(verbatim: format))
        case .encrypted: Sentence(Phrases.Workbooks.encrypted)
        case .macros: Sentence(Phrases.Workbooks.macros)
        case .damaged(let part?): Sentence(Phrases.Workbooks.damagedPart, Sentence(verbatim: part))
        case .damaged(nil): Sentence(Phrases.Workbooks.damaged)
        case .malformed(let part, let line, let column):
            Sentence(Phrases.Workbooks.malformed, Sentence(verbatim: part), Sentence(line), Sentence(column))
        case .noSheet: Sentence(Phrases.Workbooks.noSheet)
        case .unknownSheet(let name, let sheets):
            Sentence(
                Phrases.Workbooks.unknownSheet, Sentence(verbatim: name),
                Sentence(sheets, most: 30))
        default: excess
        }
    }

    /// Of what there is too much.
    private var excess: Sentence {
        switch self {
        case .entities(let part): Sentence(Phrases.Workbooks.entities, Sentence(verbatim: part))
        case .fileTooLarge(let limit): Sentence(Phrases.Workbooks.fileTooLarge, Sentence(limit))
        case .partTooLarge(let part, let limit):
            Sentence(Phrases.Workbooks.partTooLarge, Sentence(verbatim: part), Sentence(limit))
        case .packedTooTightly(let part, let ratio):
            Sentence(Phrases.Workbooks.packedTooTightly, Sentence(verbatim: part), Sentence(ratio))
        case .tooManyTexts(let limit): Sentence(Phrases.Workbooks.tooManyTexts, Sentence(limit))
        case .tooManyRows(let sheet, let limit):
            Sentence(Phrases.Workbooks.tooManyRows, Sentence(verbatim: sheet), Sentence(limit))
        case .tooManyColumns(let sheet, let row, let limit):
            Sentence(Phrases.Workbooks.tooManyColumns, Sentence(verbatim: sheet), Sentence(row), Sentence(limit))
        case .cellTooLarge(let sheet, let row, let column, let limit):
            Sentence(
                Phrases.Workbooks.cellTooLarge, Sentence(verbatim: sheet), Sentence(row), Sentence(column),
                Sentence(limit))
        case .rowTooLarge(let sheet, let row, let limit):
            Sentence(Phrases.Workbooks.rowTooLarge, Sentence(verbatim: sheet), Sentence(row), Sentence(limit))
        case .tooComplex(let part): Sentence(Phrases.Workbooks.tooComplex, Sentence(verbatim: part))
        default: Sentence(Phrases.Workbooks.damaged)
        }
    }
}
