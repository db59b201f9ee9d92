/// How a use case ended that did not fail: the class gives the exit code and the HTTP status.
public struct Outcome: Error, Hashable, Sendable {
    public let failureClass: FailureClass

    public init(_ failureClass: FailureClass) { self.failureClass = failureClass }
}
