public import ByteStreams
import DelimitedText
import Geocoding
import Importing
import NeedsModel
import SpatialStore

/// Files of needs into the store: read, placed, kept, reported. Each file is kept whole or not at all.
public enum ImportNeeds {
    /// The names that `--column FIELD=NAME` takes.
    public static var fields: [String] { NeedField.allCases.map(\.rawValue) }

    /// The values of `--profile`.
    public static var profiles: [String] { ImportProfile.choices }

    /// Imports every file; one that fails does not stop the others. The body is the report, the notes say why files
    /// could not be imported.
    ///
    /// - Parameters:
    ///   - workspace: opened for `importing`, or for `rehearsing` when the request is a dry run.
    ///   - rejects: where refused rows go, in the form of the file, so that they can be corrected and imported again under
    ///     the same source; finished at the end. With more than one file it is refused.
    ///   - progress: called now and then from the caller's thread.
    /// - Throws: what concerns the run as a whole: options, the database.
    public static func run(
        _ request: ImportRequest, in workspace: Workspace, rejects: (any ByteSink)? = nil,
        progress: (ProgressStep) -> Void = { _ in }
    ) throws(Failure) -> Answer {
        let format = try ReportFormat.named(request.format)
        let options = try ImportOptions(request)
        if rejects != nil { try request.checkRejects() }
        let geocoder = try geocoder(request, workspace)
        let workshop = try request.epci.map { name throws(Failure) in
            try PlaceResolver(workspace.territory) { geocoder }.epci(name)
        }
        let refused = RejectsFile(rejects, language: request.speech.language)
        var results: [FileImport.Result] = []
        var holding = request.isDryRun ? nil : ImportHolding(request.speech.language)
        for file in request.files {
            let job = FileImport(
                input: file, name: request.label ?? file.name, options: options.reading(workspace),
                workspace: workspace,
                placer: RowPlacer(geocoder: geocoder, territory: workspace.territory, workshop: workshop),
                isDryRun: request.isDryRun, rejects: refused,
                source: SourceOptions(request, source: options.sourceName(file.name)))
            results.append(job.run(holding: &holding, progress: progress))
        }
        var failures = results.compactMap(\.failure)
        // The files are kept by now: their report must not be lost with the list of refused rows.
        do throws(Failure) { try refused.finish() } catch { failures.append(error) }
        return Answer(
            text: ImportText(results: results, request: request).rendered(format), format.mediaType,
            notes: failures.map(\.phrase), revision: try Failure.translating { try workspace.store.revision() },
            outcome: failures.first?.name.failureClass ?? ImportText.failureClass(results))
    }

    /// The session's own, unless the request brings names of its own.
    private static func geocoder(_ request: ImportRequest, _ workspace: Workspace) throws(Failure) -> Geocoder {
        guard let aliases = request.aliases else { return try workspace.geocoder() }
        return try Failure.translating { try WorkspacePlaces.geocoder(workspace, aliases: aliases) }
    }
}
