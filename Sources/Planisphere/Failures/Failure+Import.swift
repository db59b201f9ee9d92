import Importing
import Spreadsheets
import Wording

extension Failure {
    init(_ error: ImportError) {
        switch error {
        case .source(let cause, _): self.init(cause)
        case .malformedChoice, .unknownField, .fieldChosenTwice, .noSheets, .spreadsheet(.unknownSheet, _):
            self.init(.wrongUsage, error.whole)
        case .text, .geoJSON, .spreadsheet, .emptyFile, .binaryFile, .noHeader, .headerOnly, .noTextColumn,
            .noPlaceColumn, .columnNotFound, .repeatedColumn, .consentAppearsLate, .consentDoubtedLate,
            .profileColumnsMissing:
            self.init(.importImpossible, error.whole)
        }
    }

    /// Every row of the file was refused, or there was none.
    init(_ nothing: NothingTaken) {
        let report = nothing.report
        let phrase = report.read == 0 ? Phrases.importNoRow : Phrases.importNothing
        self.init(.nothingImported, Sentence(verbatim: report.file), Sentence(phrase))
    }
}

extension ImportError {
    var whole: Sentence { Sentence(sentence(.french), sentence(.english)) }
}
