import NeedsModel

/// One way of understanding what was written. A stage answers or leaves the query to the next one.
protocol GeocodingStage: Sendable {
    func answer(_ reading: inout Reading, _ query: PlaceQuery, _ gazetteer: Gazetteer) -> Verdict?
}

/// The stages, in the order in which they are asked: what is certain before what is likely.
enum GeocodingStages {
    /// Those that read words; codes and points have been weighed before.
    static let words: [any GeocodingStage] = [
        WholeNameStage(), SeveralPlacesStage(), NameStage(), OutsideNameStage(), ShiftedSpaceStage(), FuzzyStage(),
    ]

    /// Those of them that read names as the gazetteer spells them.
    static let knownNames: [any GeocodingStage] = [WholeNameStage(), SeveralPlacesStage(), NameStage()]

    static func all(points: PointLocator?) -> [any GeocodingStage] {
        [
            EmptyStage(),
            AliasStage(),
            PointStage(points: points),
            InseeCodeStage(),
            WholeNameStage(),
            SeveralPlacesStage(),
            NameStage(),
            OutsideNameStage(),
            ShiftedSpaceStage(),
            FuzzyStage(),
            PostalCodeStage(),
            LeftoverStage(),
        ]
    }
}
