import GeoData
import TerritoryFiles
import Wording

extension Failure {
    /// Of a territory folder. `folder` is named in the sentence.
    init(_ error: TerritoryError, folder: String = "") {
        switch error {
        case .unreadable(_, let cause), .notWritable(_, let cause): self.init(cause)
        case .foreignFile(let file): self.init(.outputIsForeign, file)
        case .unknownReferenceSystem(_, let name):
            self.init(.wrongUsage, Sentence(Phrases.unknownReferenceSystem, Sentence(verbatim: name)))
        default:
            self.init(.territoryInvalid, Sentence(verbatim: folder.isEmpty ? error.file : folder), error.sentence)
        }
    }

    init(_ error: GeoDataError) {
        switch error {
        case .notFound: self.init(.territoryInvalid, Sentence(Phrases.TerritoryFaults.ownData), error.sentence)
        case .incomplete(let folder, _): self.init(.territoryInvalid, Sentence(verbatim: folder), error.sentence)
        case .executableUnknown: self.init(.unexpected, error.sentence)
        }
    }
}

extension GeoDataError {
    var sentence: Sentence {
        switch self {
        case .notFound(let places): Sentence(Phrases.TerritoryFaults.ownDataNotFound, Sentence(places))
        case .incomplete(_, let missing):
            Sentence(Phrases.TerritoryFaults.ownDataIncomplete, Sentence(verbatim: missing))
        case .executableUnknown(let code):
            Sentence(Phrases.TerritoryFaults.executableUnknown, Sentence(Phrases.system(code)))
        }
    }
}
