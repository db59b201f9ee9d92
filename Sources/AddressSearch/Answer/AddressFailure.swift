/// Why a query has no answer. It reaches callers inside an answer and is never thrown to them.
public enum AddressFailure: Error, Hashable, Sendable {
    /// No answer within the time-out, each time it was tried.
    case timedOut
    /// No connection: `detail` is the system's word (« Could not resolve host »), in English.
    case unreachable(detail: String)
    /// An HTTP status that is no success.
    case refused(status: Int)
    /// The server sends elsewhere. Addresses are private: they are not sent to a server nobody named.
    case redirected(to: String)
    /// The answer ended before its end, or was no table at all.
    case unreadable
    /// Columns that the protocol has and the answer has not, in the protocol's order.
    case missingColumns([String])
    /// The answer was larger than a batch may be.
    case oversized
    /// The answer had no row for this query, each time it was tried.
    case rowMissing
    /// The server took the request and not the row (`result_status`).
    case rowRefused(status: String)
    /// Earlier rows failed so often that this one was not asked; the reason is that of the last failure.
    indirect case notAsked(after: AddressFailure)

    /// Stable name, for reports and sentences: « timed-out ».
    public var name: String {
        switch self {
        case .timedOut: "timed-out"
        case .unreachable: "unreachable"
        case .refused: "refused"
        case .redirected: "redirected"
        case .unreadable: "unreadable"
        case .missingColumns: "missing-columns"
        case .oversized: "oversized"
        case .rowMissing: "row-missing"
        case .rowRefused: "row-refused"
        case .notAsked(let failure): failure.name
        }
    }

    /// What a person wants to know beside the name: a status, a host, columns; empty when nothing.
    public var detail: String {
        switch self {
        case .unreachable(let detail): detail
        case .refused(let status): String(status)
        case .redirected(let place): place
        case .missingColumns(let columns): columns.joined(separator: ", ")
        case .rowRefused(let status): status
        case .notAsked(let failure): failure.detail
        case .timedOut, .unreadable, .oversized, .rowMissing: ""
        }
    }
}
