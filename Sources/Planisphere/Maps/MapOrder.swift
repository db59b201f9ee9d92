import NeedsModel
import Wording

/// A request for a map with its filter read: what every kind draws from, each asking the store for its own figures.
struct MapOrder: Sendable {
    let request: MapRequest
    let workspace: Workspace
    let reading: FilterReading
    let filter: OwnerFilter
    /// Whose contributions these are, as the footer prints it.
    let collection: Phrase

    var language: Language { request.speech.language }

    init(_ request: MapRequest, _ workspace: Workspace, collection: Phrase = Phrases.collection) throws(Failure) {
        self.request = request
        self.workspace = workspace
        self.collection = collection
        reading = FilterReading(workspace)
        filter = try reading.read(request.filter)
        try Secrets.refuse(filter, request.filter)
    }

    /// The filter in words, less what the drawing says itself.
    func words(except named: Set<String> = []) -> [String] {
        reading.words(request.filter, except: named).map { $0(language) }
    }
}
