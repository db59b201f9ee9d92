/// A place that a text may mean.
public struct PlacementCandidate: Hashable, Sendable {
    public var level: PlacementLevel
    /// INSEE code, SIREN, department number, or the territory's id.
    public var code: String
    /// Official name.
    public var name: String
    /// 0…1, comparable within one answer.
    public var score: Double

    public init(level: PlacementLevel, code: String, name: String, score: Double) {
        self.level = level
        self.code = code
        self.name = name
        self.score = score
    }
}
