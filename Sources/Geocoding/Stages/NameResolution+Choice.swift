import NeedsModel

/// Which of the places that bear a name is meant: ranks first, then namesakes and doubts.
extension NameResolution {
    /// The likeliest of the options, if one is.
    /// - Parameter isNarrowed: codes have spoken already, so that homonyms elsewhere weigh no more.
    static func choose(
        _ mention: Mention, _ reading: inout Reading, _ evidence: Evidence, _ index: PlaceIndex,
        isNarrowed: Bool = false
    ) -> Verdict? {
        guard var rank = reading.options.first?.rank else { return nil }
        if reading.options.count == 1, rank == .official { return official(reading.options, &reading, evidence, index) }
        for option in reading.options { rank = min(rank, option.rank) }
        // A quarter and the short name of a commune are as likely as each other.
        let last: Option.Rank = rank == .locality ? .short : rank
        var best = reading.options.filter { $0.rank >= rank && $0.rank <= last }
        if rank == .official, best.count > 1, best.contains(where: { $0.form == .full }) {
            best.removeAll { $0.form != .full }
        }
        switch rank {
        case .official: return official(best, &reading, evidence, index)
        case .former, .locality, .short:
            return lesser(best, rank, mention, &reading, evidence, index, isNarrowed: isNarrowed)
        case .outside, .outsideShort: return elsewhere(best, rank, mention, &reading, index)
        }
    }

    private static func official(
        _ best: [Option], _ reading: inout Reading, _ evidence: Evidence, _ index: PlaceIndex
    ) -> Verdict {
        guard best.count == 1, let only = best.first else {
            return several(best, evidence, index)
        }
        guard only.kind == .commune else { return .placed(only.place, .area, .area, score: 9900) }
        var verdict = Verdict.placed(only.place, .exactName, .exact, score: 9980)
        let homonym = reading.options.first {
            ($0.rank == .outside && ($0.population > only.population || $0.isNear || $0.kind == .foreign))
        }
        if let homonym {
            verdict.reason = .exactNameHomonym
            verdict.other = homonym.place
            verdict.score = 9700
            verdict.runnerUp = 300
        }
        return verdict
    }

    private static func lesser(
        _ best: [Option], _ rank: Option.Rank, _ mention: Mention, _ reading: inout Reading, _ evidence: Evidence,
        _ index: PlaceIndex, isNarrowed: Bool
    ) -> Verdict {
        if !isNarrowed { index.addHomonyms(of: mention, in: 0, &reading) }
        guard best.count == 1, let only = best.first else {
            let rivals = reading.options.filter { $0.rank == .outside && (isNarrowed || $0.isNear) }
            return several(best + rivals, evidence, index)
        }
        let rivals = rivals(of: only, rank, reading, index, isNarrowed: isNarrowed)
        let inWorkshop =
            evidence.workshop >= 0 && only.place.kind == .commune
            && index.epciRows[only.place.index] == evidence.workshop
        if !rivals.isEmpty, !inWorkshop {
            let (chance, shown) = (6500, rivals.prefix(10))
            let others = shown.map { Verdict.Candidate(place: $0.place, score: (10000 - chance) / shown.count) }
            return .ambiguous([.init(place: only.place, score: chance)] + others, .homonymElsewhere, .exact)
        }
        if rank == .short, only.form == .tail, evidence.postal == 0, !inWorkshop {
            return .ambiguous([.init(place: only.place, score: 6000)], .fuzzyDoubtful, .exact)
        }
        // « Fêche », « Fesches »: two beginnings that are said alike.
        if rank == .short, !isNarrowed, !inWorkshop, let twin = index.soundTwin(of: mention, only.place, reading.text) {
            return .ambiguous(among: [only.place, twin], .severalNamesakes, .exact)
        }
        // « lion » for the Lion of Belfort: an ordinary word needs its article at least.
        if rank == .locality, mention.isOrdinary, !mention.setting.contains(.locative), only.form != .full, !isNarrowed
        {
            return .ambiguous([.init(place: only.place, score: 5000)], .thingName, .locality)
        }
        var verdict: Verdict
        switch rank {
        case .former: verdict = .placed(only.place, .formerName, .former, score: 9850)
        case .locality: verdict = .placed(only.place, .locality, .locality, score: 9700)
        default: verdict = .placed(only.place, .shortName, .exact, score: 9600)
        }
        if only.kind == .former || only.kind == .locality { verdict.spoken = only.name }
        if rank == .short, only.kind == .former { verdict.reason = .formerName }
        return verdict
    }

    /// The places elsewhere that the same words may as well mean, the most populous first.
    private static func rivals(
        of only: Option, _ rank: Option.Rank, _ reading: Reading, _ index: PlaceIndex, isNarrowed: Bool
    ) -> [Option] {
        let population =
            index.communes.indices.contains(only.place.index) && only.place.kind == .commune
            ? Int32(clamping: index.communes[only.place.index].population ?? 0) : 0
        return reading.options.filter { option in
            switch option.rank {
            case .outside:
                rank == .short
                    ? option.isNear || isNarrowed || option.population > population
                    : option.form <= only.form
                        && (option.population > population || (rank == .locality && option.isNear))
            case .outsideShort: rank == .short && option.population > population
            default: false
            }
        }.sorted { ($0.population, $1.name) > ($1.population, $0.name) }
    }

    /// Several places of the territory: the workshop may decide, else a person must.
    private static func several(_ best: [Option], _ evidence: Evidence, _ index: PlaceIndex) -> Verdict {
        var places: [PlaceReference] = []
        for option in best where !places.contains(option.place) { places.append(option.place) }
        if evidence.workshop >= 0 {
            let near = places.filter { $0.kind == .commune && index.epciRows[$0.index] == evidence.workshop }
            if near.count == 1, let place = near.first {
                var verdict = Verdict.placed(place, .workshopDecides, .exact, score: 9600)
                verdict.other = places.first { $0 != place }
                verdict.runnerUp = 400
                return verdict
            }
        }
        return .ambiguous(among: Array(places.prefix(30)), .severalNamesakes, .exact)
    }

    private static func elsewhere(
        _ best: [Option], _ rank: Option.Rank, _ mention: Mention, _ reading: inout Reading, _ index: PlaceIndex
    ) -> Verdict? {
        let ordered = best.sorted { ($0.population, $1.name) > ($1.population, $0.name) }
        guard let first = ordered.first else { return nil }
        // The beginning of a name elsewhere is no more than a hint: slips are looked at first.
        if rank == .outsideShort { return nil }
        switch first.kind {
        case .foreign:
            return .placed(first.place, index.isFrench(first.place) ? .outsideName : .foreign, .exact, score: 9700)
        case .outsideArea: return .placed(first.place, .outsideDepartment, .area, score: 9700)
        default:
            var verdict = Verdict.placed(first.place, .outsideName, .exact, score: 9800)
            if ordered.count > 1 {
                verdict.candidates = ordered.prefix(10).map { .init(place: $0.place, score: 9800 / ordered.count) }
            }
            return verdict
        }
    }
}
