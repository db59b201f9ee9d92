/// What one request gave, and what is to be done about the rows it left open.
struct BatchOutcome {
    enum Remedy: Hashable {
        case none
        /// The same again after a pause.
        case retry
        /// Again after a pause, in two requests: the server may be too slow for the whole.
        case retryInHalves
        /// In two requests at once: the server would not take the whole.
        case split
        /// No request of this run will do better.
        case giveUp
    }

    /// By row; nil where there is none yet.
    var answers: [AddressAnswer?]
    /// Why rows are open.
    var failure: AddressFailure?
    var remedy = Remedy.none
    /// Later batches should be smaller too.
    var isAboutSize = false
    var retryAfter: String?

    init(_ failure: AddressFailure, _ remedy: Remedy, _ rows: Int) {
        answers = Array(repeating: nil, count: rows)
        self.failure = failure
        self.remedy = remedy
    }

    init(_ error: AddressTransportError, rows: Int) {
        switch error {
        case .timedOut: self.init(.timedOut, .retryInHalves, rows)
        case .unreachable(let detail): self.init(.unreachable(detail: detail), .retry, rows)
        case .truncated: self.init(.unreadable, .retry, rows)
        case .oversized: self.init(.oversized, .split, rows)
        }
    }

    init(_ response: AddressResponse, rows: Int) {
        let refusal = AddressFailure.refused(status: response.status)
        switch response.status {
        case 200..<300:
            do throws(AddressFailure) {
                self.init(.rowMissing, .retry, rows)
                answers = try AnswerTable(response.body, rows: rows).answers
                if !answers.contains(where: { $0 == nil }) { failure = nil }
            } catch {
                if case .missingColumns = error {
                    self.init(error, .giveUp, rows)
                } else {
                    self.init(error, .retry, rows)
                }
            }
        case 300..<400:
            self.init(.redirected(to: response.headers["location"] ?? String(response.status)), .giveUp, rows)
        case 413, 414:
            self.init(refusal, .split, rows)
            isAboutSize = true
        // One row may spoil a batch; the halves tell which.
        case 400, 422: self.init(refusal, .split, rows)
        case 408, 504: self.init(refusal, .retryInHalves, rows)
        case 425, 429, 500, 502, 503, 505..<600: self.init(refusal, .retry, rows)
        default: self.init(refusal, .giveUp, rows)
        }
        retryAfter = response.headers["retry-after"]
    }
}
