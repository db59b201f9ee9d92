import Importing
import Wording

extension Failure {
    init(_ error: ImportError) {
        switch error {
        case .source(let cause, _): self.init(cause)
        case .malformedChoice, .unknownField, .fieldChosenTwice:
            self.init(.wrongUsage, french: [error.sentence(.french)], english: [error.sentence(.english)])
        default:
            self.init(.importImpossible, french: [error.sentence(.french)], english: [error.sentence(.english)])
        }
    }

    /// Every row of the file was refused, or there was none.
    init(_ nothing: NothingTaken) {
        let report = nothing.report
        let phrase = report.read == 0 ? Phrases.importNoRow : Phrases.importNothing
        self.init(
            .nothingImported, french: [report.file, phrase(.french)], english: [report.file, phrase(.english)])
    }
}
