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
        var step: ProgressStep
    }

    private struct Ending: Sendable {
        var report: ImportReport
        var placements = PlacementSum()
        var failure: Failure?
    }

    /// What the thread owns: handed over once, at its start.
    private final class Work: @unchecked Sendable {
        let file: NeedFile
        let totalBytes: Int?
        var placer: RowPlacer
        let rejects: RejectsFile

        init(file: NeedFile, totalBytes: Int?, placer: RowPlacer, rejects: RejectsFile) {
            self.file = file
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
        do throws(ImportError) { file = try NeedFile.open(opened.source, named: name, options: options) } catch {
            throw Failure(error)
        }
        ending = Mutex(Ending(report: ImportReport(file: file), failure: nil))
        let work = Work(file: file, totalBytes: opened.size, placer: placer, rejects: rejects)
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

    func nothingTaken() -> NothingTaken? {
        let report = report
        return report.taken == 0 ? NothingTaken(report: report) : nil
    }

    private func read(_ work: Work) {
        defer { queue.close() }
        var report = ending.withLock { $0.report }
        var placements = PlacementSum()
        var failure: Failure?
        do {
            try read(work, &report, &placements)
        } catch {
            failure = Failure(any: error)
        }
        report.unknownColumns = work.file.unknownColumns
        report.sheet = work.file.sheet
        ending.withLock { $0 = Ending(report: report, placements: placements, failure: failure) }
    }

    private func read(_ work: Work, _ report: inout ImportReport, _ placements: inout PlacementSum) throws {
        var needs: [PlacedNeed] = []
        needs.reserveCapacity(Self.batchSize)
        func hand() -> Bool {
            defer { needs = [] }
            let step = ProgressStep(rows: report.read, bytes: work.file.bytesRead, totalBytes: work.totalBytes)
            return needs.isEmpty || queue.push(Batch(needs: needs, step: step))
        }
        while let outcome = try work.file.next() {
            report.count(outcome)
            switch outcome {
            case .row(let row, _):
                let need = work.placer.need(row)
                placements.add(need)
                needs.append(need)
            case .rejected(let row): try work.rejects.write(row, file: report.file)
            }
            if needs.count == Self.batchSize, !hand() { return }
        }
        _ = hand()
    }
}
