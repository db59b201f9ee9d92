import ByteStreams
import DelimitedText
import Geocoding
import Importing
import NeedsModel
import SpatialStore

/// Files of needs into the store: read, placed, kept, reported. Each file is kept whole or not at all.
public enum ImportNeeds {
    /// The names that `--column FIELD=NAME` takes.
    public static var fields: [String] { NeedField.allCases.map(\.rawValue) }

    /// Imports every file; one that fails does not stop the others.
    ///
    /// - Parameter progress: called now and then from the caller's thread.
    /// - Throws: what concerns the run as a whole: options, the database.
    public static func run(
        _ request: ImportRequest, in workspace: WorkspaceRequest, progress: (ProgressStep) -> Void = { _ in }
    ) throws(Failure) -> ImportSummary {
        let options = try ImportOptions(request)
        let workspace = try Workspace(workspace)
        defer { workspace.close() }
        let geocoder = try Failure.translating { try WorkspacePlaces.geocoder(workspace, aliasFile: request.aliasFile) }
        let workshop = try request.epci.map { name throws(Failure) in
            try FilterReader(workspace, geocoder: geocoder).epci(name)
        }
        let rejects = try RejectsFile(request.rejects, language: request.speech.language)
        var results: [FileImport.Result] = []
        for file in request.files {
            let job = FileImport(
                path: file, name: request.label ?? file, options: options.reading(workspace.vocabulary),
                workspace: workspace,
                placer: RowPlacer(geocoder: geocoder, workshop: workshop), isDryRun: request.isDryRun, rejects: rejects)
            results.append(job.run(progress: progress))
        }
        try rejects.finish()
        let text = ImportText(results: results, request: request, isNew: workspace.isNew)
        return ImportSummary(
            text: text.rendered, messages: results.compactMap { $0.failure?.sentence(request.speech) },
            failureClass: ImportText.failureClass(results))
    }
}
