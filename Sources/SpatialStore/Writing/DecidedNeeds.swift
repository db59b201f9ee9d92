/// How far needs that came again are not what their file says, because decisions about them stand.
public struct DecidedNeeds: Hashable, Sendable {
    public internal(set) var needs = 0
    /// How many more of them wait for a moderator than the file says; mostly below 0.
    public internal(set) var held = 0
    /// Likewise without consent.
    public internal(set) var withoutConsent = 0

    public init() {}
}
