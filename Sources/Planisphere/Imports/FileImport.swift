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

    func run(progress: (ProgressStep) -> Void) -> Result {
        var result = Result(report: Importing.ImportReport(file: name))
        do {
            let reading = try ReadingThread(
                input, name: name, options: options, placer: placer, rejects: rejects)
            // Also when the store refuses before it asks for the first need.
            defer { reading.stop() }
            let source = NeedFile.sourceName(name, options)
            let outcome = try workspace.store.importFile(name, isDryRun: isDryRun) { store in
                var cameBack = 0
                while let batch = reading.next() {
                    for (need, origin) in zip(batch.needs, batch.origins) {
                        guard try store.upsert(need) == .inserted else { continue }
                        let key = origin.hasOwnID ? need.sourceID : nil
                        if try store.comesBack(source: source, place: origin.place, key: key) { cameBack += 1 }
                    }
                    for row in batch.refused { try store.refuse(source: source, place: row.place, key: row.key) }
                    progress(batch.step)
                }
                try reading.check()
                // Refuse to commit a file of which nothing was taken: it is as if it had not come.
                if let failure = reading.nothingTaken() { throw failure }
                return cameBack
            }
            result.report = reading.report
            result.placements = reading.placements
            result.report.added = outcome.changes.inserted
            result.report.updated = outcome.changes.updated
            result.report.unchanged = outcome.changes.unchanged
            result.report.cameBack = outcome.value
        } catch {
            let failure = Failure(any: error)
            if let partial = (error as? NothingTaken)?.report { result.report = partial }
            result.failure = failure
        }
        return result
    }
}

/// Every row of a file was refused.
struct NothingTaken: Error {
    let report: Importing.ImportReport
}
