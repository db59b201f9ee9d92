/// Where a BAN-compatible server is, checked before the first row.
public struct AddressServer: Hashable, Sendable {
    /// The address that batches are posted to, ending in `/search/csv` or `/search/csv/`.
    public let endpoint: String

    /// `http://localhost:7878`, `https://host/path`, with or without a final slash. When the address itself ends
    /// in `/search/csv` or `/search/csv/`, it is used as it is.
    /// - Throws: `badServer`.
    public init(_ text: String) throws(AddressSearchError) {
        func bad(_ problem: AddressSearchError.ServerProblem) -> AddressSearchError {
            .badServer(text: text, problem: problem)
        }
        guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }) else {
            throw bad(.characters)
        }
        guard let (scheme, host, port, path) = Self.parts(text) else { throw bad(.scheme) }
        guard !path.contains("?"), !path.contains("#"), !host.contains("?"), !host.contains("#") else {
            throw bad(.query)
        }
        guard !host.contains("@") else { throw bad(.credentials) }
        guard Self.isHost(host) else { throw bad(.host) }
        if let port {
            guard port.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }), let number = UInt16(port), number > 0 else {
                throw bad(.port)
            }
        }
        var trimmed = path
        while trimmed.hasSuffix("/") { trimmed.removeLast() }
        let authority = "\(scheme)://\(host)\(port.map { ":\($0)" } ?? "")"
        if trimmed.hasSuffix("/search/csv") {
            endpoint = authority + trimmed + (path.hasSuffix("/") ? "/" : "")
        } else {
            endpoint = authority + trimmed + "/search/csv/"
        }
    }

    /// A name or address that never leaves the machine: no proxy could reach it.
    static func isThisMachine(_ url: String) -> Bool {
        guard let host = parts(url)?.host else { return false }
        return host == "localhost" || host == "[::1]" || host.hasPrefix("127.")
    }

    /// Scheme in lower case; the host keeps a user's name and the brackets of an IPv6 address.
    private static func parts(_ text: String) -> (scheme: String, host: Substring, port: Substring?, path: Substring)? {
        let schemes = ["http", "https"]
        guard let scheme = schemes.first(where: { text.lowercased().hasPrefix($0 + "://") }) else { return nil }
        let rest = text.dropFirst(scheme.count + 3)
        let authority = rest.prefix { $0 != "/" }
        let path = rest.dropFirst(authority.count)
        let afterBracket = authority.lastIndex(of: "]") ?? authority.startIndex
        guard !authority.contains("@"), let colon = authority[afterBracket...].lastIndex(of: ":") else {
            return (scheme, authority, nil, path)
        }
        return (scheme, authority[..<colon], authority[authority.index(after: colon)...], path)
    }

    private static func isHost(_ host: Substring) -> Bool {
        let isIPv6 = host.hasPrefix("[") && host.hasSuffix("]")
        let name = isIPv6 ? host.dropFirst().dropLast() : host
        return !name.isEmpty
            && name.utf8.allSatisfy { byte in
                switch byte {
                case 48...57, 65...90, 97...122, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"): true
                case UInt8(ascii: ":"), UInt8(ascii: "%"): isIPv6
                default: false
                }
            }
    }
}
