import NeedsModel

/// One known name: a commune, an area, a former commune, a locality, or a place elsewhere that people
/// here know.
struct NameStage: GeocodingStage {
    func answer(_ reading: inout Reading, _ query: PlaceQuery, _ gazetteer: Gazetteer) -> Verdict? {
        guard let mention = reading.subject.mentions.first else { return nil }
        guard var verdict = NameResolution.resolve(mention, &reading, gazetteer) else {
            // Not this name after all: the later stages may read it as a slip.
            reading.subject.mentions.removeAll(keepingCapacity: true)
            return nil
        }
        if reading.subject.spoken >= 0, verdict.status == .ok, verdict.spoken < 0 {
            verdict.spoken = reading.subject.spoken
        }
        // « collège Saint-Joseph » names a college, wherever it stands.
        if verdict.status == .outside, mention.setting.contains(.thing),
            reading.text.joined(mention.span).starts(with: "saint".utf8)
        {
            return Verdict(.notFound, .unknownName, .none)
        }
        guard verdict.status == .ok, let place = verdict.place else { return verdict }
        return temper(verdict, place, mention, reading, gazetteer)
    }

    /// What the setting takes away from a name that was found.
    private func temper(
        _ verdict: Verdict, _ place: PlaceReference, _ mention: Mention, _ reading: Reading, _ gazetteer: Gazetteer
    ) -> Verdict {
        var verdict = verdict
        let setting = mention.setting
        if place.kind == .commune {
            let epci = Int(gazetteer.index.epciRows[place.index])
            if setting.contains(.grouped), epci >= 0 {
                var grouped = Verdict.placed(PlaceReference(.epci, epci), .groupedCommune, .area, score: 9500)
                grouped.other = place
                return grouped
            }
            if setting.contains(.vague) {
                let areas = epci >= 0 ? [PlaceReference(.epci, epci)] : []
                return .ambiguous(among: [place] + areas, .vagueArea, .area)
            }
            if mention.isOrdinary, verdict.spoken < 0, setting.contains(.thing) || setting.contains(.article),
                !setting.contains(.locative),
                !hasSupport(reading)
            {
                return .ambiguous([.init(place: place, score: 6000)], .thingName, .exact)
            }
        }
        if setting.contains(.linked), place.kind == .commune {
            return .ambiguous([.init(place: place, score: 5000)], .fuzzyDoubtful, verdict.method)
        }
        if reading.text.isTruncated || reading.unknownCount > 6 {
            return .ambiguous([.init(place: place, score: 6000)], .longText, verdict.method)
        }
        if setting.contains(.near) {
            verdict.reason = .near
            verdict.score = min(verdict.score, 9000)
        } else if reading.unknownCount > 0 {
            verdict.score = min(verdict.score, 9700)
        }
        return verdict
    }

    private func hasSupport(_ reading: Reading) -> Bool {
        reading.evidence.postal != 0 || reading.evidence.department != 0 || reading.evidence.area != nil
    }
}
