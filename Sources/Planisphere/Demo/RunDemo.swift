import GeoData
import NeedsModel
import Wording

/// The main job on the embedded sample, into a folder.
public enum RunDemo {
    /// Returns what was made, what each file is for and how to open it.
    public static func run(folder: String, overwrites: Bool, speech: Speech) throws(Failure) -> String {
        let place = try OutputFolder(folder)
        let database = place.path("planisphere.sqlite")
        // A database of an earlier demonstration holds the same needs: importing them again changes nothing.
        let request = WorkspaceRequest(database: database)
        let data = try Failure.translating { try EmbeddedData.located() }
        var sample = ImportRequest(files: [data.sampleNeeds])
        sample.source = "echantillon"
        sample.label = "besoins.csv"
        sample.speech = speech
        sample.rejects = Destination(path: place.path("lignes-refusees.csv"), overwrites: overwrites)
        let imported = try ImportNeeds.run(sample, in: request)
        let workspace = try Workspace(request, for: .importing)
        defer { workspace.close() }
        let files = try DemoFiles(workspace: workspace, place: place, overwrites: overwrites, speech: speech).write()
        return imported.text + "\n" + files.map { "\($0.path)\n    \($0.purpose)\n" }.joined()
    }
}
