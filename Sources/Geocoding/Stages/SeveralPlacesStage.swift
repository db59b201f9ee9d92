import NeedsModel

/// Two places in one text: « entre Delle et Beaucourt ». A careful person asks which.
struct SeveralPlacesStage: GeocodingStage {
    func answer(_ reading: inout Reading, _ query: PlaceQuery, _ gazetteer: Gazetteer) -> Verdict? {
        let subject = reading.subject
        guard subject.mentions.count > 1 else { return nil }
        var places: [PlaceReference] = []
        for mention in subject.mentions {
            let verdict = NameResolution.resolve(mention, &reading, gazetteer, ignoringEvidence: true)
            let found = verdict?.place.map { [$0] } ?? verdict?.candidates.map(\.place) ?? []
            for place in found where !places.contains(place) { places.append(place) }
        }
        guard places.count > 1 else { return nil }
        // All of them elsewhere: the answer is the same whichever is meant.
        if places.allSatisfy({ !$0.isInside }), let first = places.first {
            var verdict = Verdict.placed(first, .outsideName, .exact, score: 9600)
            verdict.candidates = places.map { Verdict.Candidate(place: $0, score: 9600 / places.count) }
            return verdict
        }
        return .ambiguous(among: places, .severalPlaces, .exact)
    }
}
