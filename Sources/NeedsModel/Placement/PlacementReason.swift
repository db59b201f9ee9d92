/// Why a placement is what it is: a stable name and the words it speaks of. The sentence is made from
/// it in one place (the geocoder's table), so that a million placements cost no sentence.
public struct PlacementReason: Hashable, Sendable {
    /// Stable name: « exact-name », « postcode-of-several ».
    public var id: String
    /// What fills the sentence, in its order; kept short.
    public var arguments: [String]

    public init(id: String, arguments: [String] = []) {
        self.id = id
        self.arguments = arguments
    }
}
