import Importing
import NeedsModel
import SpatialStore

/// One file: a thread beside reads and places, this one writes; a bounded queue lies between, so memory
/// does not grow with the file.
struct FileImport {
    /// How a file ended.
    struct Result {
        var report: Importing.ImportReport
        /// Of the needs that were taken; empty after a failure.
        var placements = PlacementSum()
        var findings = SourceFindings()
        /// The name under which the file was here before; nothing was kept then.
        var known: KnownSource?
        var failure: Failure?
    }

    let input: NamedInput
    /// What reports call it.
    let name: String
    let options: NeedFileOptions
    let workspace: Workspace
    let placer: RowPlacer
    let isDryRun: Bool
    let rejects: RejectsFile
    let source: SourceOptions

    func run(progress: (ProgressStep) -> Void) -> Result {
        var result = Result(report: Importing.ImportReport(file: name))
        do {
            let reading = try ReadingThread(
                input, name: name, options: options, placer: placer, rejects: rejects)
            // Also when the store refuses before it asks for the first need.
            defer { reading.stop() }
            let outcome: (value: SourceFindings, changes: StoreChanges)
            do { outcome = try write(reading, progress) } catch let already as ImportedAlready {
                result.report = reading.report
                result.placements = reading.placements
                result.report.unchanged = reading.report.taken
                result.known = already.source
                return result
            }
            result.report = reading.report
            result.placements = reading.placements
            result.findings = outcome.value
            result.report.added = outcome.changes.inserted
            result.report.updated = outcome.changes.updated
            result.report.unchanged = outcome.changes.unchanged
        } catch {
            let failure = Failure(any: error)
            if let partial = (error as? NothingTaken)?.report { result.report = partial }
            result.failure = failure
        }
        return result
    }

    private func write(
        _ reading: ReadingThread, _ progress: (ProgressStep) -> Void
    ) throws -> (value: SourceFindings, changes: StoreChanges) {
        try workspace.store.importFile(name, isDryRun: isDryRun) { store in
            var newLines: [Int] = []
            while let batch = reading.next() {
                for (need, line) in zip(batch.needs, batch.lines) {
                    // Of a first import nothing can be a correction.
                    if try store.upsert(need) == .inserted, store.hadNeeds { newLines.append(line) }
                }
                progress(batch.step)
            }
            try reading.check()
            // Refuse to commit a file of which nothing was taken: it is as if it had not come.
            if let failure = reading.nothingTaken() { throw failure }
            return try SourceCheck(
                options: source, report: reading.report, newLines: newLines, imprint: reading.imprint, store: store
            ).run()
        }
    }
}

/// Every row of a file was refused.
struct NothingTaken: Error {
    let report: Importing.ImportReport
}
