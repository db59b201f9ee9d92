import CCurl

/// Requests over HTTP and HTTPS by libcurl, one after the other over a connection that is kept.
///
/// Redirections are not followed. Proxies are those of the environment (`https_proxy`, `no_proxy`), and none
/// for the machine itself. Certificates are checked against the system's. Not for several threads at once.
public final class HTTPAddressTransport: AddressTransport {
    private let handle: OpaquePointer?
    private let userAgent: String

    /// Nothing is opened before the first request.
    public init(userAgent: String = "planisphere") {
        self.userAgent = userAgent
        handle = Self.isReady ? curl_easy_init().map { OpaquePointer($0) } : nil
    }

    deinit {
        if let handle { curl_easy_cleanup(UnsafeMutableRawPointer(handle)) }
    }

    private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

    public func send(_ request: AddressRequest) throws(AddressTransportError) -> AddressResponse {
        guard let handle else { throw .unreachable(detail: "libcurl cannot start") }
        let curl = UnsafeMutableRawPointer(handle)
        // Keeps the connection, forgets the options.
        curl_easy_reset(curl)
        var headers: UnsafeMutablePointer<curl_slist>?
        // An empty « Expect » keeps curl from waiting for a « 100 Continue » that many servers never send.
        for line in ["Content-Type: \(request.contentType)", "Accept: text/csv", "Expect:"] {
            if let longer = curl_slist_append(headers, line) { headers = longer }
        }
        defer { curl_slist_free_all(headers) }
        let incoming = IncomingAnswer(limit: request.responseLimit)
        let context = Unmanaged.passUnretained(incoming).toOpaque()
        setUp(curl, request)
        _ = planisphere_curl_set_pointer(curl, CURLOPT_HTTPHEADER, headers)
        _ = planisphere_curl_set_receiver(curl, CURLOPT_HEADERFUNCTION, IncomingAnswer.receiveHeader)
        _ = planisphere_curl_set_pointer(curl, CURLOPT_HEADERDATA, context)
        _ = planisphere_curl_set_receiver(curl, CURLOPT_WRITEFUNCTION, IncomingAnswer.receiveBody)
        _ = planisphere_curl_set_pointer(curl, CURLOPT_WRITEDATA, context)
        let outcome = request.body.withUnsafeBytes { bytes in
            _ = planisphere_curl_set_number(curl, CURLOPT_POST, 1)
            _ = planisphere_curl_set_number(curl, CURLOPT_POSTFIELDSIZE, bytes.count)
            // Without a copy: the bytes outlive the exchange, and curl does not write to them.
            _ = planisphere_curl_set_pointer(
                curl, CURLOPT_POSTFIELDS, UnsafeMutableRawPointer(mutating: bytes.baseAddress))
            return withExtendedLifetime(incoming) { curl_easy_perform(curl) }
        }
        guard outcome == CURLE_OK else { throw Self.error(outcome, incoming) }
        return AddressResponse(
            status: planisphere_curl_status(curl), headers: incoming.headers, body: incoming.body)
    }

    private func setUp(_ curl: UnsafeMutableRawPointer, _ request: AddressRequest) {
        let milliseconds = Int(min(max(request.timeout, 0.001), 86_400) * 1000)
        _ = planisphere_curl_allow_web_only(curl)
        _ = planisphere_curl_set_text(curl, CURLOPT_URL, request.url)
        _ = planisphere_curl_set_text(curl, CURLOPT_USERAGENT, userAgent)
        _ = planisphere_curl_set_text(curl, CURLOPT_ACCEPT_ENCODING, "")
        // Time-outs without signals, which would interrupt the program's own threads.
        _ = planisphere_curl_set_number(curl, CURLOPT_NOSIGNAL, 1)
        _ = planisphere_curl_set_number(curl, CURLOPT_TIMEOUT_MS, milliseconds)
        _ = planisphere_curl_set_number(curl, CURLOPT_CONNECTTIMEOUT_MS, milliseconds)
        _ = planisphere_curl_set_number(curl, CURLOPT_FOLLOWLOCATION, 0)
        if AddressServer.isThisMachine(request.url) { _ = planisphere_curl_set_text(curl, CURLOPT_PROXY, "") }
    }

    private static func error(_ code: CURLcode, _ incoming: IncomingAnswer) -> AddressTransportError {
        switch code {
        case CURLE_OPERATION_TIMEDOUT: return .timedOut
        case CURLE_WRITE_ERROR: return .oversized
        case CURLE_PARTIAL_FILE, CURLE_BAD_CONTENT_ENCODING, CURLE_WEIRD_SERVER_REPLY, CURLE_UNSUPPORTED_PROTOCOL,
            CURLE_HTTP2, CURLE_HTTP2_STREAM:
            return .truncated
        case CURLE_RECV_ERROR where !incoming.body.isEmpty: return .truncated
        default:
            return .unreachable(detail: curl_easy_strerror(code).map { String(cString: $0) } ?? "curl \(code.rawValue)")
        }
    }
}
