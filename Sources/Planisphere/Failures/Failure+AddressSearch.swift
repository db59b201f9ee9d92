import AddressSearch
import Wording

extension Failure {
    init(_ error: AddressSearchError) {
        switch error {
        case .badServer: self.init(.wrongUsage, error.clause)
        case .notAJournal(let path): self.init(.outputUnwritable, Sentence(verbatim: path), error.clause)
        case .damagedJournal(let path, _): self.init(.inputUnreadable, Sentence(verbatim: path), error.clause)
        case .stream(let cause): self.init(cause)
        }
    }
}

extension AddressSearchError {
    var clause: Sentence {
        switch self {
        case .badServer(let text, let problem):
            Sentence(
                Phrases.badServer, Sentence(verbatim: text), Sentence(Phrases.serverProblem(problem.rawValue)))
        case .notAJournal: Sentence(Phrases.notAJournal)
        case .damagedJournal(_, let line): Sentence(Phrases.damagedJournal, Sentence(line))
        case .stream(let cause): Failure(cause).words
        }
    }
}
