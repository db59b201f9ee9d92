public import ByteStreams

/// What stops an address search before or beside its rows. A row never throws: it is answered `.failed`.
public enum AddressSearchError: Error, Sendable, Hashable {
    /// The text is no address of a server.
    case badServer(text: String, problem: ServerProblem)
    /// The file is there and was not written by an address search.
    case notAJournal(path: String)
    /// A line of the journal cannot be read; lines count from 1.
    case damagedJournal(path: String, line: Int)
    case stream(ByteStreamError)

    public enum ServerProblem: String, Hashable, Sendable, CaseIterable {
        /// Neither `http://` nor `https://`.
        case scheme
        case host
        /// Not 1…65535.
        case port
        /// `name:password@host`: a password in a command line ends in logs.
        case credentials
        /// `?` or `#`: the search adds what it needs itself.
        case query
        /// White space, control characters or characters beyond ASCII, which an address writes as `%20`.
        case characters
    }
}
