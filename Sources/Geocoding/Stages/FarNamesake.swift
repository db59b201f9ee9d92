import NeedsModel

/// « Gosne » is a village of Brittany and one letter from Grosne: people of the territory may mean either.
enum FarNamesake {
    /// Nil when nothing here is as near.
    static func doubt(_ rivals: [PlaceReference], _ far: [PlaceReference]) -> Verdict? {
        guard let first = rivals.first else { return nil }
        let there = far.prefix(10).map { Verdict.Candidate(place: $0, score: 4000 / max(1, min(far.count, 10))) }
        var candidates = rivals.map { Verdict.Candidate(place: $0, score: 5000 / rivals.count) }
        candidates += there
        var verdict = Verdict.ambiguous(candidates, .homonymElsewhere, .fuzzy)
        verdict.other = far.first ?? first
        return verdict
    }
}
