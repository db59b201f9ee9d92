/// Asks a BAN-compatible server for rows with a street: in batches, with time-outs, patience and resuming.
///
/// It is off unless somebody gives it a transport. When the server fails, rows come back `failed` and their
/// placement in the commune stands.
public struct AddressLookup: Sendable {
    public let transport: any AddressTransport
    public let patience: AddressPatience
    private let wait: @Sendable (Double) -> Void

    /// - Parameter wait: sleeps for some seconds; injected, so that tests do not.
    public init(
        _ transport: any AddressTransport, patience: AddressPatience = AddressPatience(),
        wait: @escaping @Sendable (Double) -> Void
    ) {
        self.transport = transport
        self.patience = patience
        self.wait = wait
    }

    /// Calls `answered` once per row that is not in `done`, in order, a batch at a time; a caller that keeps the
    /// rows it was told of can stop at any moment and resume with them as `done`.
    public func run(
        _ queries: [AddressQuery], done: Set<Int> = [], answered: (AddressQuery, AddressOutcome) throws -> Void
    ) rethrows {
        let open = queries.filter { !done.contains($0.row) }
        var failures = 0
        var start = 0
        while start < open.count {
            let batch = open[start..<min(open.count, start + patience.batchSize)]
            start = batch.endIndex
            guard failures < patience.failuresBeforeRest else {
                for query in batch {
                    try answered(query, .failed(.gaveUp(attempts: 0, last: "the server is left alone")))
                }
                continue
            }
            let outcomes: [Int: AddressOutcome]
            switch ask(batch) {
            case .success(let found): (outcomes, failures) = (found, 0)
            case .failure(let error):
                failures += 1
                for query in batch { try answered(query, .failed(error)) }
                continue
            }
            for query in batch { try answered(query, outcomes[query.row] ?? .notFound) }
        }
    }

    private func ask(_ batch: ArraySlice<AddressQuery>) -> Result<[Int: AddressOutcome], AddressError> {
        let csv = AddressTable.request(batch)
        var last = ""
        for attempt in 1...patience.attempts {
            var retryAfter: Double?
            do throws(AddressError) {
                let response = try transport.post(csv: csv, fields: AddressTable.fields, timeout: patience.timeout)
                switch response.status {
                case 200..<300: return .success(try AddressTable.outcomes(response.body, batch))
                case 408, 425, 429, 500..<600: (last, retryAfter) = ("status \(response.status)", response.retryAfter)
                default: return .failure(.refused(status: response.status))
                }
            } catch {
                switch error {
                case .unreachable(let reason): last = reason
                case .timedOut(let seconds): last = "no answer in \(seconds) s"
                case .refused, .badAnswer, .gaveUp: return .failure(error)
                }
            }
            if attempt < patience.attempts { wait(patience.wait(after: attempt, retryAfter: retryAfter)) }
        }
        return .failure(.gaveUp(attempts: patience.attempts, last: last))
    }
}
