extension Placement {
    /// Below it a placement waits for a person: one in a thousand of those above may be wrong.
    static let sureScore = 0.95

    /// A person should look at it: ambiguous, not found, or placed with a doubt.
    public var awaitsReview: Bool {
        switch status {
        case .ambiguous, .notFound: true
        case .ok: score < Placement.sureScore
        case .outside, .empty: false
        }
    }
}
