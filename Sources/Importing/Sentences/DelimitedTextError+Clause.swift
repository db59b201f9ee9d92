public import DelimitedText
public import Wording

extension DelimitedTextError {
    /// What is wrong and what to do, to stand behind the name of the file; without a point.
    public var clause: Sentence {
        switch self {
        case .source(let cause): cause.clause
        case .empty: Sentence(Phrases.Texts.empty)
        case .binary("xlsx"?), .binary("xls"?):
            Sentence(Phrases.Texts.workbook, Sentence(verbatim: "Excel, LibreOffice"))
        case .binary(let format?): Sentence(Phrases.Texts.binaryFormat, Sentence(verbatim: format))
        case .binary(nil): Sentence(Phrases.Texts.binary)
        case .invalidUTF8(let line, let offset): Sentence(Phrases.Texts.notUTF8, Sentence(line), Sentence(offset))
        case .unclosedQuote(let line, let column):
            Sentence(Phrases.Texts.unclosedQuote, Sentence(line), Sentence(column))
        case .fieldTooLarge(let line, let column, let limit):
            Sentence(Phrases.Texts.fieldTooLarge, Sentence(line), Sentence(column), Sentence(limit))
        case .recordTooLarge(let line, let limit):
            Sentence(Phrases.Texts.recordTooLarge, Sentence(line), Sentence(limit))
        case .tooManyFields(let line, let limit):
            Sentence(Phrases.Texts.tooManyFields, Sentence(line), Sentence(limit))
        case .nulByte(let line, let column): Sentence(Phrases.Texts.nulByte, Sentence(line), Sentence(column))
        }
    }
}
