/// How hard and how politely a server is asked.
public struct AddressSearchOptions: Hashable, Sendable {
    /// Rows of one request; a server that finds it too large is sent fewer.
    public var batchSize: Int
    /// Seconds for one request.
    public var timeout: Double
    /// Requests for one row before it is given up, the first included.
    public var attempts: Int
    /// Seconds before the second request; doubled each time.
    var firstPause: Double
    /// Seconds that no pause exceeds, whatever the server's `Retry-After` says.
    public var longestPause: Double
    /// Batches that were given up one after the other before the rest is not asked at all.
    public var patience: Int

    /// Values are brought into 1…10,000 rows, 0.05 s…1 h, 1…20 attempts, 0…1 h of pause, 1…1,000 batches.
    public init(
        batchSize: Int = 500, timeout: Double = 60, attempts: Int = 4, firstPause: Double = 1,
        longestPause: Double = 30, patience: Int = 2
    ) {
        self.batchSize = min(max(batchSize, 1), 10_000)
        self.timeout = Self.seconds(timeout, 0.05)
        self.attempts = min(max(attempts, 1), 20)
        self.longestPause = Self.seconds(longestPause, 0)
        self.firstPause = min(Self.seconds(firstPause, 0), self.longestPause)
        self.patience = min(max(patience, 1), 1000)
    }

    /// Seconds before the request after `attempt` (from 1). `retryAfter` is the header's text: seconds are obeyed
    /// up to the longest pause; a date is not read, since the clocks may differ.
    func pause(after attempt: Int, retryAfter: String?) -> Double {
        var pause = firstPause
        for _ in 1..<min(max(attempt, 1), 32) { pause *= 2 }
        let wish = retryAfter.flatMap { UInt32($0) }.map(Double.init) ?? 0
        return min(max(pause, wish), longestPause)
    }

    private static func seconds(_ value: Double, _ least: Double) -> Double {
        value.isNaN ? least : min(max(value, least), 3600)
    }
}
