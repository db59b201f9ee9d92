/// What became of one query.
public enum AddressAnswer: Hashable, Sendable {
    case found(AddressMatch)
    case notFound
    /// The server could not be asked, or its answer could not be used. Worth asking again another day.
    case failed(AddressFailure)
}
