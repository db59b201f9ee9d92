public import NeedsModel

/// What a placement is after a server was asked about its address.
public struct AddressVerdict: Hashable, Sendable {
    /// The commune's placement as it was, with a point when the address agrees; or the address's own commune, with
    /// method `address`, when the text could not be placed without it.
    public var placement: Placement
    /// What the address did, for the row: a reason whose sentence stands beside the placement's own.
    public var remark: PlacementReason
    /// The address whose point was taken; nil when none was.
    public var match: AddressMatch?

    public init(placement: Placement, remark: PlacementReason, match: AddressMatch?) {
        self.placement = placement
        self.remark = remark
        self.match = match
    }
}
