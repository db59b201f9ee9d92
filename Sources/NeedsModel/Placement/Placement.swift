public import GeoTypes

/// Where a text was placed, how surely and why. Candidates are filled when the answer is not one place.
public struct Placement: Hashable, Sendable {
    public var status: PlacementStatus
    /// Of an ambiguous answer the area that is sure, once `SureAreas` has looked at it.
    public var place: PlaceID
    /// Official name of that place.
    public var name: String?
    public var method: PlacementMethod
    /// 0…1, the chance that the placement is right as calibrated on labelled cases; 0 when not placed.
    public var score: Double
    /// Score of the best place that was not chosen, nil when there was none.
    public var runnerUpScore: Double?
    public var reason: PlacementReason
    /// Best first; empty when one place was certain.
    public var candidates: [PlacementCandidate]
    /// The exact point that was written, degrees; private, never published.
    public var point: Coordinate?
    /// Former or delegated commune, quarter or locality that was named, when it is not the commune itself.
    public var formerCode: InseeCode?
    public var formerName: String?

    public init(
        status: PlacementStatus, place: PlaceID = .nowhere, name: String? = nil,
        method: PlacementMethod, score: Double, runnerUpScore: Double? = nil, reason: PlacementReason,
        candidates: [PlacementCandidate] = [], point: Coordinate? = nil, formerCode: InseeCode? = nil,
        formerName: String? = nil
    ) {
        self.status = status
        self.place = place
        self.name = name
        self.method = method
        self.score = score
        self.runnerUpScore = runnerUpScore
        self.reason = reason
        self.candidates = candidates
        self.point = point
        self.formerCode = formerCode
        self.formerName = formerName
    }

    public var level: PlacementLevel { place.level }
    /// INSEE code, SIREN, department number or territory id; nil where there is none.
    public var code: String? { place.code }
}
