/// What a text speaks of once streets, things and areas have been told from places.
struct Subject {
    /// Mentions that each stand for a place of its own.
    var mentions: [Mention] = []
    /// A locality or former commune that was named beside its own commune; row of its name.
    var spoken: Int32 = -1
    /// Set aside, and all there is when `mentions` is empty.
    var street: Mention?
    var generic: Mention?
    var ordinary: Mention?
    /// The beginning of a name elsewhere.
    var elsewhere: Mention?
    /// « Belfort et Delle »: places of equal standing.
    var isCoordinated = false
    /// « aire urbaine Belfort-Montbéliard »: the whole, told by its towns.
    var isWhole = false

    mutating func clear() {
        mentions.removeAll(keepingCapacity: true)
        (spoken, street, generic, ordinary, elsewhere) = (-1, nil, nil, nil, nil)
        (isCoordinated, isWhole) = (false, false)
    }
}
