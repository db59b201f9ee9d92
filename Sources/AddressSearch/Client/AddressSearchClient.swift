import Glibc

/// Asks a BAN-compatible server for many addresses: in batches, with time-outs, retries and resuming.
///
/// Speaks the CSV protocol of addok (`POST …/search/csv/`). Not for several threads at once. Memory: one batch
/// and its answer.
public final class AddressSearchClient {
    public let server: AddressServer
    public let options: AddressSearchOptions
    /// Requests sent so far, the failed ones included.
    public private(set) var requestCount = 0
    /// Why the server is not asked any more; nil while it is.
    public private(set) var givenUp: AddressFailure?
    /// The first error of the journal: from then on answers are given and not kept.
    private(set) var journalError: AddressSearchError?

    private let transport: any AddressTransport
    private let journal: AddressJournal?
    private let wait: (Double) -> Void
    /// Rows of the next request: less than the options say once the server found that too large.
    private var batchSize: Int
    /// Batches given up one after the other.
    private var failuresInARow = 0

    /// - Parameters:
    ///   - journal: answers of an earlier run, and where those of this one are kept; nil for no resuming.
    ///   - wait: sleeps for some seconds; tests give one that does not.
    public init(
        server: AddressServer, transport: any AddressTransport, options: AddressSearchOptions = .init(),
        journal: AddressJournal? = nil, wait: @escaping (Double) -> Void = AddressSearchClient.sleep
    ) {
        self.server = server
        self.transport = transport
        self.options = options
        self.journal = journal
        self.wait = wait
        batchSize = options.batchSize
    }

    /// One answer for each query, in their order; equal queries are asked once. A row never throws: what could
    /// not be asked is `.failed`, and is asked again by a later call or run.
    ///
    /// Made to be called with some thousands of queries at a time: whoever has more calls again.
    public func answers(for queries: [AddressQuery]) -> [AddressAnswer] {
        var known: [AddressQuery: AddressAnswer] = [:]
        var open: [AddressQuery] = []
        var seen: Set<AddressQuery> = []
        for query in queries where seen.insert(query).inserted {
            if query.text.isEmpty {
                known[query] = .notFound
            } else if let answer = remembered(query) {
                known[query] = answer
            } else {
                open.append(query)
            }
        }
        var start = 0
        while start < open.count {
            let batch = open[start..<min(open.count, start + batchSize)]
            start = batch.endIndex
            let answered = ask(batch)
            keep(batch, answered)
            for (query, answer) in zip(batch, answered) { known[query] = answer }
        }
        return queries.map { known[$0] ?? .failed(.rowMissing) }
    }

    /// Sleeps.
    public static func sleep(_ seconds: Double) {
        var rest = timespec()
        rest.tv_sec = Int(seconds)
        rest.tv_nsec = Int((seconds - Double(Int(seconds))) * 1e9)
        // Cut short by a signal, the pause is simply shorter.
        nanosleep(&rest, nil)
    }

    // MARK: - One batch

    /// The answers of a batch, after as many requests as it takes.
    private func ask(_ batch: ArraySlice<AddressQuery>) -> [AddressAnswer] {
        var answers: [AddressAnswer?] = Array(repeating: nil, count: batch.count)
        var pieces = [BatchPiece(rows: Array(batch.indices), attempt: 1)]
        var sizes = TakenSizes()
        let failuresBefore = failuresInARow
        // What a server may cost that refuses every row on its own.
        var requestsLeft = 8 * options.attempts + 24
        while let piece = pieces.popLast() {
            if let givenUp {
                for row in piece.rows { answers[row - batch.startIndex] = .failed(.notAsked(after: givenUp)) }
                continue
            }
            requestsLeft -= 1
            let outcome = exchange(piece.rows.map { batch[$0] })
            sizes.note(outcome, rows: piece.rows.count)
            var open: [Int] = []
            for (row, answer) in zip(piece.rows, outcome.answers) {
                if let answer { answers[row - batch.startIndex] = answer } else { open.append(row) }
            }
            if open.count < piece.rows.count { failuresInARow = 0 }
            guard let failure = outcome.failure, !open.isEmpty else { continue }
            if requestsLeft > 0, let next = piece.next(open, outcome.remedy, options) {
                if next.first?.attempt != piece.attempt {
                    wait(options.pause(after: piece.attempt, retryAfter: outcome.retryAfter))
                }
                // The last is taken first.
                pieces += next.reversed()
                continue
            }
            for row in open { answers[row - batch.startIndex] = .failed(failure) }
            let isTheRowsFault = open.count == 1 && piece.rows.count < batch.count
            if !isTheRowsFault { count(failure, isFinal: outcome.remedy == .giveUp) }
        }
        if let size = sizes.size { batchSize = min(batchSize, size) }
        if failuresInARow == failuresBefore, let failure = Self.commonFailure(answers) {
            count(failure, isFinal: false)
        }
        return answers.map { $0 ?? .failed(.rowMissing) }
    }

    /// Counts what failed one after the other, until the server itself is given up.
    private func count(_ failure: AddressFailure, isFinal: Bool) {
        failuresInARow += 1
        if isFinal || failuresInARow >= options.patience { givenUp = givenUp ?? failure }
    }

    /// The last failure of a batch of which nothing came.
    private static func commonFailure(_ answers: [AddressAnswer?]) -> AddressFailure? {
        var last: AddressFailure?
        for answer in answers {
            guard case .failed(let failure) = answer else { return nil }
            last = failure
        }
        return last
    }

    private func exchange(_ queries: [AddressQuery]) -> BatchOutcome {
        guard let body = try? BatchForm.body(queries[...]) else {
            return BatchOutcome(.unreadable, .giveUp, queries.count)
        }
        let request = AddressRequest(
            url: server.endpoint, contentType: BatchForm.contentType, body: body, timeout: options.timeout)
        requestCount += 1
        do throws(AddressTransportError) {
            return BatchOutcome(try transport.send(request), rows: queries.count)
        } catch {
            return BatchOutcome(error, rows: queries.count)
        }
    }

    // MARK: - Journal

    private func remembered(_ query: AddressQuery) -> AddressAnswer? {
        guard let journal, journalError == nil else { return nil }
        do throws(AddressSearchError) { return try journal.answer(to: query, of: server) } catch {
            journalError = error
            return nil
        }
    }

    private func keep(_ batch: ArraySlice<AddressQuery>, _ answers: [AddressAnswer]) {
        guard let journal, journalError == nil else { return }
        do throws(AddressSearchError) { try journal.append(batch, answers, of: server) } catch { journalError = error }
    }
}
