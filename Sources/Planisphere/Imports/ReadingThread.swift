import ByteStreams
import Importing
import NeedsModel
import Synchronization

/// Reads and places the rows of one file on a thread of its own.
///
/// Sendable because the two threads share only the queue and the ending, which guard themselves; the
/// thread handle is the caller's own.
final class ReadingThread: @unchecked Sendable {
    struct Batch: Sendable {
        var needs: [PlacedNeed]
        /// Of each need.
        var origins: [RowOrigin]
        var refused: [RefusedRow]
        var step: ProgressStep
    }

    private struct Ending: Sendable {
        var report: ImportReport
        var placements = PlacementSum()
        var imprint: FileImprint?
        var failure: Failure?
        /// Found after needs had been handed on.
        var lateDoubt: ConsentDoubt?
    }

    /// What the thread owns: handed over once, at its start.
    private final class Work: @unchecked Sendable {
        let file: NeedFile
        let source: ImprintedSource
        let totalBytes: Int?
        var placer: RowPlacer
        let rejects: RejectsFile

        init(
            file: NeedFile, source: ImprintedSource, totalBytes: Int?, placer: RowPlacer, rejects: RejectsFile
        ) {
            self.file = file
            self.source = source
            self.totalBytes = totalBytes
            self.placer = placer
            self.rejects = rejects
        }
    }

    private static let batchSize = 1024

    private let queue = BoundedQueue<Batch>(capacity: 8)
    private let ending: Mutex<Ending>
    private var thread: WorkerThread?

    init(
        _ input: NamedInput, name: String, options: NeedFileOptions, placer: RowPlacer, rejects: RejectsFile
    ) throws(Failure) {
        let opened = try input.open()
        let file: NeedFile
        let source = ImprintedSource(opened.source)
        do throws(ImportError) { file = try NeedFile.open(source, named: name, options: options) } catch {
            throw Failure(error)
        }
        try rejects.begin(file)
        ending = Mutex(Ending(report: ImportReport(file: file), failure: nil))
        let work = Work(
            file: file, source: source, totalBytes: opened.size, placer: placer, rejects: rejects)
        thread = try WorkerThread { [self] in read(work) }
    }

    /// The next needs, in the order of the file; nil at its end.
    func next() -> Batch? { queue.pop() }

    /// Ends the thread, whether or not it had read everything.
    func stop() {
        queue.close()
        if let thread = thread.take() { thread.join() }
    }

    /// After the last batch. - Throws: what stopped the reading.
    func check() throws(Failure) {
        stop()
        if let failure = ending.withLock({ $0.failure }) { throw failure }
    }

    /// Complete after the last batch.
    var report: ImportReport { ending.withLock { $0.report } }

    /// Likewise.
    var placements: PlacementSum { ending.withLock { $0.placements } }

    /// Of a file that was read to its end.
    var imprint: FileImprint? { ending.withLock { $0.imprint } }

    /// What was found too late for the needs that were handed on: the file is to be read again, knowing it. Nil for a
    /// pipe.
    var lateDoubt: ConsentDoubt? { ending.withLock { $0.lateDoubt } }

    func nothingTaken() -> NothingTaken? {
        let report = report
        return report.taken == 0 ? NothingTaken(report: report) : nil
    }

    private func read(_ work: Work) {
        defer { queue.close() }
        var report = ending.withLock { $0.report }
        var placements = PlacementSum()
        var failure: Failure?
        var lateDoubt: ConsentDoubt?
        do {
            try read(work, &report, &placements)
        } catch {
            failure = Failure(any: error)
            // The bytes of a pipe, whose size nobody knows, are gone.
            if case .consentDoubtedLate(_, let doubt)? = error as? ImportError, work.totalBytes != nil {
                lateDoubt = doubt
            }
        }
        report.unknownColumns = work.file.unknownColumns
        report.sheet = work.file.sheet
        report.profile = work.file.profile
        report.repairedBytes = work.file.repairedBytes
        report.consentDoubt = work.file.consentDoubt
        let imprint = failure == nil ? work.source.imprint : nil
        ending.withLock {
            $0 = Ending(
                report: report, placements: placements, imprint: imprint, failure: failure, lateDoubt: lateDoubt)
        }
    }

    private func read(_ work: Work, _ report: inout ImportReport, _ placements: inout PlacementSum) throws {
        var batch = Batch(needs: [], origins: [], refused: [], step: ProgressStep(rows: 0, bytes: 0, totalBytes: nil))
        var remembered = 0
        func hand() -> Bool {
            defer { batch.needs = []; batch.origins = []; batch.refused = [] }
            batch.step = ProgressStep(rows: report.read, bytes: work.file.bytesRead, totalBytes: work.totalBytes)
            return batch.needs.isEmpty && batch.refused.isEmpty || queue.push(batch)
        }
        while let outcome = try work.file.next() {
            report.count(outcome)
            switch outcome {
            case .row(let row, _):
                let need = work.placer.need(row)
                placements.add(need)
                batch.needs.append(need)
                batch.origins.append(RowOrigin(row))
            case .rejected(let row):
                try work.rejects.write(row, of: work.file)
                if remembered < RefusedRow.mostRemembered { batch.refused.append(RefusedRow(row)) }
                remembered += 1
            }
            if batch.needs.count == Self.batchSize || batch.refused.count == Self.batchSize, !hand() { return }
        }
        _ = hand()
    }
}
