public import NeedsModel

/// Places what people wrote: one query, or many at once through the same code.
public struct Geocoder: Sendable {
    public let gazetteer: Gazetteer
    let stages: [any GeocodingStage]

    /// - Parameter points: answers in which commune a point lies; without it a written point is not placed.
    public init(_ gazetteer: Gazetteer, points: PointLocator? = nil) {
        self.gazetteer = gazetteer
        stages = GeocodingStages.all(points: points)
    }

    /// Total: every text has an answer and a reason; nothing is thrown and nothing traps.
    public func place(_ query: PlaceQuery) -> Placement {
        var reading = Reading()
        return place(query, &reading)
    }

    public func place(_ text: String) -> Placement { place(PlaceQuery(text)) }

    func place(_ query: PlaceQuery, _ reading: inout Reading) -> Placement {
        if let turned = InvertedName.turned(query.text) {
            var spoken = query
            spoken.text = turned
            return place(spoken, &reading)
        }
        reading.read(query, gazetteer.index)
        return Placement(Self.verdict(query, &reading, gazetteer, stages), query: query, index: gazetteer.index)
    }

    /// What the names of a text say that the gazetteer spells in the same way; nil when it has none.
    static func verdict(ofKnown query: PlaceQuery, _ reading: inout Reading, _ gazetteer: Gazetteer) -> Verdict? {
        for stage in GeocodingStages.knownNames {
            if let verdict = stage.answer(&reading, query, gazetteer) { return verdict }
        }
        return nil
    }

    /// The first stage that answers has the word.
    static func verdict(
        _ query: PlaceQuery, _ reading: inout Reading, _ gazetteer: Gazetteer, _ stages: [any GeocodingStage]
    ) -> Verdict {
        for stage in stages {
            if let verdict = stage.answer(&reading, query, gazetteer) { return verdict }
        }
        return Verdict(.notFound, .unknownName, .none)
    }
}
