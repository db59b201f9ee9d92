/// How a lookup treats a server: the figures of politeness.
public struct AddressPatience: Hashable, Sendable {
    /// Rows per request.
    public var batchSize: Int
    /// Seconds for one request.
    public var timeout: Double
    /// Requests for one batch, the first included.
    public var attempts: Int
    /// Seconds before the second attempt; doubled each time.
    public var firstWait: Double
    /// Seconds that no wait exceeds, the server's `Retry-After` included.
    public var longestWait: Double
    /// Batches that fail one after the other before the server is left alone.
    public var failuresBeforeRest: Int

    public init(
        batchSize: Int = 500, timeout: Double = 30, attempts: Int = 4, firstWait: Double = 1, longestWait: Double = 60,
        failuresBeforeRest: Int = 3
    ) {
        self.batchSize = max(1, batchSize)
        self.timeout = timeout
        self.attempts = max(1, attempts)
        self.firstWait = firstWait
        self.longestWait = longestWait
        self.failuresBeforeRest = max(1, failuresBeforeRest)
    }

    /// Seconds before the attempt after number `attempt` (from 1).
    func wait(after attempt: Int, retryAfter: Double?) -> Double {
        var wait = firstWait
        for _ in 1..<max(1, min(attempt, 32)) { wait *= 2 }
        return min(longestWait, max(wait, retryAfter ?? 0))
    }
}
