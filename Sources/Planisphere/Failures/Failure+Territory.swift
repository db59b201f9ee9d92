import GeoData
import TerritoryFiles
import Wording

extension Failure {
    /// Of a territory folder. `folder` is named in the sentence.
    init(_ error: TerritoryError, folder: String = "") {
        switch error {
        case .unreadable(_, let cause): self.init(cause)
        case .notWritable(_, let cause): self.init(cause)
        case .unknownReferenceSystem(_, let name):
            self.init(
                .wrongUsage, french: [Phrases.unknownReferenceSystem(.french, [name])],
                english: [Phrases.unknownReferenceSystem(.english, [name])])
        default:
            let words = TerritoryWords.words(for: error)
            self.init(
                .territoryInvalid, french: [folder.isEmpty ? words.file : folder, words.french],
                english: [folder.isEmpty ? words.file : folder, words.english])
        }
    }

    init(_ error: GeoDataError) {
        switch error {
        case .notFound(let places):
            let list = places.joined(separator: ", ")
            self.init(
                .territoryInvalid,
                french: [
                    "données du programme",
                    "introuvables ; cherchées dans \(list). Indiquer leur dossier par PLANISPHERE_DATA.",
                ],
                english: ["the program’s data", "not found; looked in \(list). Name their folder in PLANISPHERE_DATA."])
        case .incomplete(let folder, let missing):
            self.init(
                .territoryInvalid, french: [folder, "il manque « \(missing) »."],
                english: [folder, "“\(missing)” is missing."])
        case .executableUnknown(let code): self.init(.unexpected, Failure.words(of: code))
        }
    }
}
