import CCurl

/// Gathers what curl hands over piece by piece.
final class IncomingAnswer {
    private(set) var headers: [String: String] = [:]
    private(set) var body: [UInt8] = []
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    /// « Retry-After: 3 ». A new status line begins a new answer (« 100 Continue » comes before « 200 OK »).
    static let receiveHeader: planisphere_curl_receiver = { bytes, size, count, context in
        guard let bytes, let context else { return 0 }
        let length = size * count
        let answer = Unmanaged<IncomingAnswer>.fromOpaque(context).takeUnretainedValue()
        let line = String(decoding: UnsafeRawBufferPointer(start: bytes, count: length), as: UTF8.self)
        if line.hasPrefix("HTTP/") {
            answer.headers.removeAll()
        } else if let colon = line.firstIndex(of: ":"), answer.headers.count < 100 {
            let value = AddressText.oneLine(line[line.index(after: colon)...], limit: 2000)
            answer.headers[line[..<colon].lowercased()] = value
        }
        return length
    }

    /// Answering less than was given makes curl stop.
    static let receiveBody: planisphere_curl_receiver = { bytes, size, count, context in
        guard let bytes, let context else { return 0 }
        let length = size * count
        let answer = Unmanaged<IncomingAnswer>.fromOpaque(context).takeUnretainedValue()
        guard length <= answer.limit - answer.body.count else { return 0 }
        answer.body.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: length))
        return length
    }
}
