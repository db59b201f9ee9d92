/// Carries one request to a server and its answer back. The rules around it (batches, retries, resuming) are
/// `AddressSearchClient`'s.
public protocol AddressTransport {
    /// Any answer of the server, good or bad, is returned.
    func send(_ request: AddressRequest) throws(AddressTransportError) -> AddressResponse
}

/// One POST.
public struct AddressRequest: Hashable, Sendable {
    public var url: String
    public var contentType: String
    public var body: [UInt8]
    /// Seconds for the whole exchange, connection included.
    public var timeout: Double
    /// Bytes of the largest answer that is kept.
    public var responseLimit: Int

    public init(url: String, contentType: String, body: [UInt8], timeout: Double, responseLimit: Int = 32 << 20) {
        self.url = url
        self.contentType = contentType
        self.body = body
        self.timeout = timeout
        self.responseLimit = responseLimit
    }
}

public struct AddressResponse: Hashable, Sendable {
    /// HTTP status.
    public var status: Int
    /// Names in lower case; of a name that comes twice, the last.
    public var headers: [String: String]
    public var body: [UInt8]

    public init(status: Int, headers: [String: String] = [:], body: [UInt8]) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}

public enum AddressTransportError: Error, Hashable, Sendable {
    case timedOut
    /// No connection, or it broke before an answer began; `detail` is the system's word.
    case unreachable(detail: String)
    /// The answer ended before its announced end, or is no HTTP.
    case truncated
    case oversized
}
