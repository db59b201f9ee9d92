import GeoTypes
import NeedsModel

/// A placement in rows and small numbers, before any text is made of it.
struct Verdict {
    var status: PlacementStatus
    var place: PlaceReference?
    var method: PlacementMethod
    var reason: Reason
    /// Ten-thousandths.
    var score: Int
    var runnerUp: Int?
    /// The place that the reason speaks of beside the first: a homonym, a contradiction, the nearest.
    var other: PlaceReference?
    var candidates: [Candidate] = []
    /// Row of a former name or a locality that was written, −1 for none.
    var spoken: Int32 = -1
    /// A code that the reason speaks of.
    var code: UInt32 = 0
    var metres = 0.0
    var point: Coordinate?

    struct Candidate {
        var place: PlaceReference
        /// Ten-thousandths.
        var score: Int
    }

    init(_ status: PlacementStatus, _ reason: Reason, _ method: PlacementMethod, score: Int = 0) {
        self.status = status
        self.method = method
        self.reason = reason
        self.score = score
    }

    static func placed(_ place: PlaceReference, _ reason: Reason, _ method: PlacementMethod, score: Int) -> Verdict {
        var verdict = Verdict(place.isInside ? .ok : .outside, reason, method, score: score)
        verdict.place = place
        return verdict
    }

    /// Nothing is chosen; the score of the best candidate stands as runner-up.
    static func ambiguous(_ candidates: [Candidate], _ reason: Reason, _ method: PlacementMethod) -> Verdict {
        var verdict = Verdict(.ambiguous, reason, method)
        verdict.candidates = candidates
        verdict.other = candidates.count > 1 ? candidates[1].place : nil
        verdict.runnerUp = candidates.first?.score
        return verdict
    }

    /// Places that share the doubt equally.
    static func ambiguous(among places: [PlaceReference], _ reason: Reason, _ method: PlacementMethod) -> Verdict {
        let share = places.isEmpty ? 0 : min(5000, 9000 / places.count)
        return ambiguous(places.map { Candidate(place: $0, score: share) }, reason, method)
    }
}
