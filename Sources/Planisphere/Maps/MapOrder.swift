import NeedsModel
import SpatialStore
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

    init(_ request: MapRequest, _ workspace: Workspace) throws(Failure) {
        self.request = request
        self.workspace = workspace
        collection = try Failure.translating { try MapOrder.collection(workspace) }
        reading = FilterReading(workspace)
        filter = try reading.read(request.filter)
        try Secrets.refuse(filter, request.filter)
    }

    /// An invented need never passes for a contribution of the programme.
    private static func collection(_ workspace: Workspace) throws -> Phrase {
        let sources = Set(try workspace.store.lists().sources.filter { !$0.isEmpty })
        guard sources.contains(RunDemo.sourceName) else { return Phrases.collection }
        return sources.count == 1 ? Phrases.inventedSample : Phrases.collectionWithSample
    }

    /// The filter in words, less what the drawing says itself.
    func words(except named: Set<String> = []) -> [String] {
        reading.words(request.filter, except: named).map { $0(language) }
    }
}
