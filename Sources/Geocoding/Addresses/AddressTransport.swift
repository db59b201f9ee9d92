/// Carries one request to a BAN-compatible server. The policy around it (batches, patience, resuming) is
/// `AddressLookup`'s, so that it is tested without a network.
public protocol AddressTransport: Sendable {
    /// Posts a CSV file to `/search/csv/` as the form field `data`, with the other fields beside it.
    /// - Throws: `unreachable` or `timedOut`; any answer of the server, good or bad, is returned.
    func post(csv: [UInt8], fields: [(name: String, value: String)], timeout seconds: Double) throws(AddressError)
        -> AddressResponse
}

public struct AddressResponse: Hashable, Sendable {
    /// HTTP status.
    public var status: Int
    public var body: [UInt8]
    /// Seconds the server asks to wait (`Retry-After`), nil when it does not.
    public var retryAfter: Double?

    public init(status: Int, body: [UInt8], retryAfter: Double? = nil) {
        self.status = status
        self.body = body
        self.retryAfter = retryAfter
    }
}

public enum AddressError: Error, Sendable, Hashable {
    case unreachable(String)
    case timedOut(seconds: Double)
    /// The server refused for good.
    case refused(status: Int)
    /// The answer is no CSV with the columns of the protocol; `missing` is the first that is not there.
    case badAnswer(missing: String)
    /// The attempts were used up; `last` is what the last one gave.
    case gaveUp(attempts: Int, last: String)
}
