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
        guard request.isDryRun, ScratchDatabase.isNeeded(for: workspace.database) else {
            return try run(request, options, in: workspace, progress)
        }
        let scratch = try ScratchDatabase()
        return try run(
            request, options,
            in: WorkspaceRequest(database: scratch.path, territoryFolder: workspace.territoryFolder), progress)
    }

    private static func run(
        _ request: ImportRequest, _ options: ImportOptions, in workspace: WorkspaceRequest,
        _ progress: (ProgressStep) -> Void
    ) throws(Failure) -> ImportSummary {
        let workspace = try Workspace(workspace, for: .importing)
        defer { workspace.close() }
        let geocoder = try Failure.translating { try WorkspacePlaces.geocoder(workspace, aliasFile: request.aliasFile) }
        let workshop = try request.epci.map { name throws(Failure) in
            try PlaceResolver(workspace.territory) { geocoder }.epci(name)
        }
        let rejects = try RejectsFile(request.rejects, language: request.speech.language)
        var results: [FileImport.Result] = []
        for file in request.files {
            let job = FileImport(
                path: file, name: request.label ?? file, options: options.reading(workspace),
                workspace: workspace,
                placer: RowPlacer(geocoder: geocoder, workshop: workshop), isDryRun: request.isDryRun, rejects: rejects)
            results.append(job.run(progress: progress))
        }
        var failures = results.compactMap(\.failure)
        // The files are kept by now: their report must not be lost with the list of refused rows.
        do throws(Failure) { try rejects.finish() } catch { failures.append(error) }
        return ImportSummary(
            text: ImportText(results: results, request: request).rendered,
            messages: failures.map { $0.sentence(request.speech) },
            failureClass: failures.first?.name.failureClass ?? ImportText.failureClass(results))
    }
}
