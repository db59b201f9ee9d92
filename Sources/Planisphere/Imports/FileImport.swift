import Importing
import NeedsModel
import SpatialStore
import Synchronization

/// One file: a thread beside reads and places, this one writes; a bounded queue lies between, so memory
/// does not grow with the file.
struct FileImport {
    /// How a file ended.
    struct Result {
        var report: Importing.ImportReport
        /// How the needs that were taken could be placed, by status of the effective place.
        var statuses: [PlacementStatus: Int]
        /// Needs by level of the effective place.
        var levels: [PlacementLevel: Int]
        /// Needs with a place that a person should look at.
        var waiting = 0
        var failure: Failure?
    }

    private static let batchSize = 1024

    let path: String
    /// What reports call it.
    let name: String
    let options: NeedFileOptions
    let workspace: Workspace
    let placer: RowPlacer
    let isDryRun: Bool
    let rejects: RejectsFile

    func run(progress: (ProgressStep) -> Void) -> Result {
        var result = Result(report: Importing.ImportReport(file: name), statuses: [:], levels: [:], failure: nil)
        do {
            let reading = try ReadingThread(path: path, name: name, options: options, placer: placer, rejects: rejects)
            // Also when the store refuses before it asks for the first need.
            defer { reading.stop() }
            let outcome = try workspace.store.importFile(name, isDryRun: isDryRun) { store in
                while let batch = reading.next() {
                    for need in batch.needs {
                        try store.upsert(need)
                        result.note(need)
                    }
                    progress(batch.step)
                }
                try reading.check()
                // Refuse to commit a file of which nothing was taken: it is as if it had not come.
                if let failure = reading.nothingTaken() { throw failure }
            }
            result.report = reading.report
            result.report.added = outcome.report.inserted
            result.report.updated = outcome.report.updated
            result.report.unchanged = outcome.report.unchanged
        } catch {
            let failure = Failure(any: error)
            if let partial = (error as? NothingTaken)?.report { result.report = partial }
            result.failure = failure
            (result.statuses, result.levels, result.waiting) = ([:], [:], 0)
        }
        return result
    }
}

extension FileImport.Result {
    fileprivate mutating func note(_ need: Need) {
        let mentions = [need.concerns, need.lives, need.heard]
        if mentions.contains(where: { $0?.placement.awaitsReview == true }) { waiting += 1 }
        guard let place = need.effectivePlace?.mention.placement else {
            statuses[.empty, default: 0] += 1
            levels[.none, default: 0] += 1
            return
        }
        statuses[place.status, default: 0] += 1
        levels[place.level, default: 0] += 1
    }
}

/// Every row of a file was refused.
struct NothingTaken: Error {
    let report: Importing.ImportReport
}
