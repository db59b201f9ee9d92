import NeedsModel

/// What a user or a moderator said the whole text means.
struct AliasStage: GeocodingStage {
    func answer(_ reading: inout Reading, _ query: PlaceQuery, _ gazetteer: Gazetteer) -> Verdict? {
        guard !gazetteer.aliases.isEmpty, !reading.text.isTruncated,
            let place = gazetteer.aliases.place(reading.text.letters)
        else { return nil }
        var verdict = Verdict.placed(place, .alias, .alias, score: 9990)
        verdict.runnerUp = nil
        return verdict
    }
}
