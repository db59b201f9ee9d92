import NeedsModel

/// Nothing to place: blanks, « - », « néant ». Signs that are no letters (emoji) are not nothing.
struct EmptyStage: GeocodingStage {
    func answer(_ reading: inout Reading, _ query: PlaceQuery, _ gazetteer: Gazetteer) -> Verdict? {
        guard query.coordinate == nil, query.inseeCode == nil else { return nil }
        let text = reading.text
        let saysNothing =
            !text.tokens.isEmpty && text.tokens.allSatisfy { $0.roles.isAny([.nothing, .connective, .filler]) }
            && text.tokens.contains { $0.roles.isAny(.nothing) } && text.letters.count <= 24
        // « N/A ».
        let isNotApplicable = text.letters.elementsEqual("na".utf8)
        guard text.tokens.isEmpty || saysNothing || isNotApplicable else { return nil }
        // A code in a column of its own still says something.
        guard reading.evidence.postal == 0, reading.evidence.department == 0 else { return nil }
        if text.hasForeignSigns { return Verdict(.notFound, .noLetters, .none) }
        return Verdict(.empty, .empty, .none)
    }
}
