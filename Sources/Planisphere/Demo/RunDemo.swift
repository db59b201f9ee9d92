import GeoData
import NeedsModel
import SpatialStore
import Wording

/// Where the demonstration goes.
public struct DemoRequest: Hashable, Sendable {
    /// Made when it is not there: the demonstration is a folder of files, so it is asked for by a path.
    public var folder: String
    /// Replace the files of an earlier demonstration.
    public var overwrites: Bool
    public var speech: Speech

    public init(folder: String, overwrites: Bool = false, speech: Speech = .french) {
        self.folder = folder
        self.overwrites = overwrites
        self.speech = speech
    }
}

/// The main job on the embedded sample, into a folder.
public enum RunDemo {
    /// `Need.source` of the sample, by which maps know that it was invented.
    static let sourceName = "echantillon"

    /// The body says what was made, what each file is for, and how to go on from there.
    public static func run(_ request: DemoRequest) throws(Failure) -> Answer {
        let place = try OutputFolder(request.folder)
        let language = request.speech.language
        let rejects = try Destination(path: place.path("lignes-refusees.csv"), overwrites: request.overwrites).open()
        // A database of an earlier demonstration holds the same needs: importing them again changes nothing.
        let workspace = try Workspace(WorkspaceRequest(database: place.path(DemoFiles.database)), for: .importing)
        defer { workspace.close() }
        if !workspace.isNew { try refuseOthers(in: workspace, place) }
        let data = try Failure.translating { try EmbeddedData.located() }
        var sample = ImportRequest(files: [.file(data.sampleNeeds)])
        sample.source = sourceName
        // The sample is no file that a person could open by that name.
        sample.label = Phrases.inventedSample(language)
        sample.speech = request.speech
        let imported = try ImportNeeds.run(sample, in: workspace, rejects: rejects)
        let files = try DemoFiles(
            workspace: workspace, place: place, overwrites: request.overwrites, speech: request.speech
        ).write()
        let report = String(decoding: try imported.bytes(), as: UTF8.self)
        let list = files.map { "\($0.path)\n    \($0.purpose)\n" }.joined()
        return Answer(
            text: report + "\n" + list + "\n" + next(place.path(DemoFiles.database), language),
            notes: imported.notes, revision: imported.revision)
    }

    /// Invented needs are never mixed with those that people gave.
    private static func refuseOthers(in workspace: Workspace, _ place: OutputFolder) throws(Failure) {
        let sources = try Failure.translating { try workspace.store.lists().sources }
        guard sources.allSatisfy({ $0 == sourceName || $0.isEmpty }) else {
            throw Failure(.outputIsForeign, place.path(DemoFiles.database))
        }
    }

    /// Commands that work where the demonstration was asked for.
    private static func next(_ database: String, _ language: Language) -> String {
        Phrases.demoNext(language) + "\n"
            + Phrases.demoCommands.map { "  " + $0(language, [ShellWord.quoted(database)]) + "\n" }.joined()
    }
}
