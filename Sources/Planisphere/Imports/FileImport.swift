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
        /// What had been read of a file that was given up, of which nothing is kept.
        var abandoned: Importing.ImportReport?
        /// Why nothing was kept, when the file may be read again knowing it.
        fileprivate var lateDoubt: ConsentDoubt?
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

    func run(holding: inout ImportHolding?, progress: (ProgressStep) -> Void) -> Result {
        let result = attempt(options, rejects, holding: &holding, progress: progress)
        // Only the end of the file told that nobody knows who agreed. Nothing was kept, and what can be read again is
        // read again, to be held; the refused rows are written by now.
        guard let doubt = result.lateDoubt else { return result }
        var knowing = options
        knowing.consentDoubt = doubt
        return attempt(knowing, RejectsFile(), holding: &holding, progress: progress)
    }

    private func attempt(
        _ options: NeedFileOptions, _ rejects: RejectsFile, holding: inout ImportHolding?,
        progress: (ProgressStep) -> Void
    ) -> Result {
        var result = Result(report: Importing.ImportReport(file: name))
        var opened: ReadingThread?
        do {
            let reading = try ReadingThread(
                input, name: name, options: options, placer: placer, rejects: rejects)
            opened = reading
            // Also when the store refuses before it asks for the first need.
            defer {
                reading.stop()
                result.lateDoubt = reading.lateDoubt
            }
            var erased = ErasedRows()
            let outcome: (value: SourceFindings, changes: StoreChanges)
            do { outcome = try write(reading, &erased, &holding, progress) } catch let already as ImportedAlready {
                holding?.keepsNot()
                result.report = reading.report
                result.placements = reading.placements
                erased.leave(&result.report, &result.placements)
                result.report.unchanged = result.report.taken
                result.known = already.source
                return result
            }
            holding?.keeps(name)
            result.report = reading.report
            result.placements = reading.placements
            result.findings = outcome.value
            result.report.added = outcome.changes.inserted
            result.report.updated = outcome.changes.updated
            result.report.unchanged = outcome.changes.unchanged
            erased.leave(&result.report, &result.placements)
            let decided = outcome.value.decided
            result.report.heed(decided: decided.needs, held: decided.held, withoutConsent: decided.withoutConsent)
            result.report.cameBack = outcome.value.cameBack
        } catch {
            holding?.keepsNot()
            if let partial = (error as? NothingTaken)?.report {
                result.report = partial
            } else if let opened {
                // The rows that were refused before stand in the list of refused rows: the report owns to them.
                result.abandoned = opened.report
            }
            result.failure = Failure(any: error)
        }
        return result
    }

    private func write(
        _ reading: ReadingThread, _ erased: inout ErasedRows, _ holding: inout ImportHolding?,
        _ progress: (ProgressStep) -> Void
    ) throws -> (value: SourceFindings, changes: StoreChanges) {
        try workspace.store.importFile(name, isDryRun: isDryRun) { store in
            let own = NeedFile.sourceName(name, options.source)
            var newLines: [Int] = []
            var cameBack = 0
            while let batch = reading.next() {
                for (need, origin) in zip(batch.needs, batch.origins) {
                    switch try store.upsert(need, line: origin.line) {
                    case .inserted:
                        // Of a first import nothing can be a correction.
                        if store.hadNeeds { newLines.append(origin.line) }
                        let key = origin.hasOwnID ? need.sourceID : nil
                        if try store.comesBack(source: own, place: origin.place, key: key) { cameBack += 1 }
                    case .erased: erased.add(need)
                    case .updated, .unchanged: break
                    }
                }
                for row in batch.refused { try store.refuse(source: own, place: row.place, key: row.key) }
                progress(batch.step)
            }
            try reading.check()
            // Refuse to commit a file of which nothing was taken: it is as if it had not come.
            if let failure = reading.nothingTaken() { throw failure }
            var findings = try SourceCheck(
                options: source, report: reading.report, newLines: newLines, imprint: reading.imprint, store: store
            ).run()
            findings.cameBack = cameBack
            holding?.isAboutToKeep(name)
            return findings
        }
    }
}

/// Every row of a file was refused.
struct NothingTaken: Error {
    let report: Importing.ImportReport
}
