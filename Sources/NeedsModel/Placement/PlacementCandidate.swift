/// A place that a text may mean.
public struct PlacementCandidate: Hashable, Sendable {
    public var place: PlaceID
    /// Official name.
    public var name: String
    /// 0…1, comparable within one answer.
    public var score: Double

    public init(place: PlaceID, name: String, score: Double) {
        self.place = place
        self.name = name
        self.score = score
    }

    public var level: PlacementLevel { place.level }
    /// Empty for a place outside that has none.
    public var code: String { place.code ?? "" }
}
