/// The place that maps use unless asked otherwise: concerned, else lived in, else heard. The one rule of it, for needs
/// as values and for those of a store.
extension PlaceRole {
    /// - Parameters: nil for a place that was not stated, else whether it decides (`Placement.decidesPlace`).
    /// - Returns: the first that decides, else the first that was stated.
    public static func effective(concerns: Bool?, lives: Bool?, heard: Bool?) -> PlaceRole? {
        if concerns == true { return .concerns }
        if lives == true { return .lives }
        if heard == true { return .heard }
        if concerns != nil { return .concerns }
        if lives != nil { return .lives }
        return heard != nil ? .heard : nil
    }
}

extension Placement {
    /// Whether a need stands where this says. What says nothing usable gives way to the next place of the need; what is
    /// ambiguous does not: until a person decides, the need stands at the area that is sure, and nowhere below.
    public var decidesPlace: Bool { place != .nowhere || status == .ambiguous }

    /// Counted at a larger area than the one that was meant, until a person decides.
    public var standsAbove: Bool { status == .ambiguous && place.isInside }
}

extension Need where Place == PlaceMention {
    /// By the rule of `PlaceRole.effective`.
    public var effectivePlace: (role: PlaceRole, mention: PlaceMention)? {
        let role = PlaceRole.effective(
            concerns: concerns?.placement.decidesPlace, lives: lives?.placement.decidesPlace,
            heard: heard?.placement.decidesPlace)
        let mention =
            switch role {
            case .concerns: concerns
            case .lives: lives
            case .heard: heard
            case nil: nil as PlaceMention?
            }
        guard let role, let mention else { return nil }
        return (role, mention)
    }
}
