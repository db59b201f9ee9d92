/// Which needs lie on a moderator's desk. Everything given must hold.
public struct DeskFilter: Hashable, Sendable {
    /// Met by needs that are not public as well.
    public var needs: OwnerFilter
    /// Nil: what waits, for a moderator or for a place.
    public var states: Set<DeskState>?
    /// Any hold of the need; nil asks for nothing.
    public var reasons: Set<HoldReason>?
    /// One of its places waits for a person; with `reasons`, either is enough.
    public var waitsForPlace: Bool

    public init(
        _ needs: OwnerFilter = OwnerFilter(), states: Set<DeskState>? = nil, reasons: Set<HoldReason>? = nil,
        waitsForPlace: Bool = false
    ) {
        self.needs = needs
        self.states = states
        self.reasons = reasons
        self.waitsForPlace = waitsForPlace
    }
}

/// How a need stands, for the owner.
public enum DeskState: String, Hashable, Sendable, CaseIterable {
    case pending
    case hidden
    /// In public.
    case published
    /// The person did not agree, whatever a moderator says.
    case noConsent = "no-consent"
}
