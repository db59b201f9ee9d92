import NeedsModel

/// Decides what one mention stands for, with everything that narrows it.
enum NameResolution {
    static func resolve(
        _ mention: Mention, _ reading: inout Reading, _ gazetteer: Gazetteer, ignoringEvidence: Bool = false
    ) -> Verdict? {
        let index = gazetteer.index
        index.options(of: mention, into: &reading.options)
        guard !reading.options.isEmpty else { return nil }
        var evidence = ignoringEvidence ? Evidence() : reading.evidence
        useBareDepartment(&evidence, mention, &reading, index)
        let isNarrowed =
            evidence.postal != 0 || evidence.department != 0 || evidence.area != nil || evidence.country != nil
        guard isNarrowed else {
            let verdict = choose(mention, &reading, evidence, index)
            return verdict.map { WorkshopDoubt.weigh($0, reading.options, evidence, index) }
        }
        // An official name that agrees with its code leaves no room for namesakes.
        let isSettled = reading.options.contains {
            $0.rank == .official && $0.kind == .commune && agrees($0, evidence, index)
        }
        if !isSettled, evidence.postal != 0 || evidence.department != 0 {
            index.addHomonyms(of: mention, in: evidence.statedDepartment, &reading)
        }
        let everything = reading.options
        reading.options.removeAll { !agrees($0, evidence, index) }
        // « 90160 Perrouse »: a place elsewhere under a code of ours is rather a slip.
        if reading.options.isEmpty, !everything.contains(where: \.place.isInside),
            !index.postal.communes(of: evidence.postal).isEmpty
        {
            return nil
        }
        if reading.options.isEmpty { return contradiction(everything, evidence, mention, &reading, index) }
        let verdict = chooseNarrowed(mention, &reading, evidence, index)
        return verdict.map { WorkshopDoubt.weigh($0, reading.options, evidence, index) }
    }

    /// Two bare digits count as a department when the name is found there, or when the territory has it.
    private static func useBareDepartment(
        _ evidence: inout Evidence, _ mention: Mention, _ reading: inout Reading, _ index: PlaceIndex
    ) {
        let bare = evidence.bareDepartment
        guard bare != 0, evidence.department == 0, evidence.postal == 0 else { return }
        let isHere = reading.options.contains { FrenchDepartments.agree(index.department(of: $0.place), bare) }
        if isHere || index.insideDepartments.contains(bare) {
            evidence.department = bare
            return
        }
        let before = reading.options.count
        index.addHomonyms(of: mention, in: bare, &reading)
        if reading.options.count > before { evidence.department = bare }
    }

    // MARK: Agreement with codes

    private static func agrees(_ option: Option, _ evidence: Evidence, _ index: PlaceIndex) -> Bool {
        let place = option.place
        if let country = evidence.country, !index.foreign.isEmpty {
            return place.kind == .foreign && index.foreign.indices.contains(place.index)
                && index.foreign[place.index].country == index.foreign[country.index].country
        }
        if let area = evidence.area, place.kind == .commune, !index.area(area, contains: place) { return false }
        let department = index.department(of: place)
        if evidence.department != 0, department != 0, !FrenchDepartments.agree(department, evidence.department) {
            return false
        }
        if evidence.department != 0, place.kind == .foreign { return false }
        guard evidence.postal != 0 else { return true }
        switch place.kind {
        case .commune:
            if !evidence.isCedex {
                if index.postal.serves(evidence.postal, place.index) { return true }
                if let coded = index.insee.find(evidence.postal) { return coded.commune == place.index }
                if !index.postal.communes(of: evidence.postal).isEmpty { return false }
                // Unknown here and round: a code of other communes. Unknown and odd: CEDEX or a slip.
                if evidence.postal.isMultiple(of: 10), !index.communes[place.index].postalCodes.isEmpty { return false }
            }
            return FrenchDepartments.agree(department, FrenchDepartments.number(ofPostalCode: evidence.postal))
        case .department:
            return FrenchDepartments.agree(department, FrenchDepartments.number(ofPostalCode: evidence.postal))
        case .epci, .pole:
            return index.postal.communes(of: evidence.postal).contains {
                index.area(place, contains: PlaceReference(.commune, Int($0)))
            }
        case .outsideCommune, .outsideDepartment:
            return index.agrees(place, withPostal: evidence.postal, isCedex: evidence.isCedex)
        case .foreign: return false
        }
    }

    private static func chooseNarrowed(
        _ mention: Mention, _ reading: inout Reading, _ evidence: Evidence, _ index: PlaceIndex
    ) -> Verdict? {
        let servesHere = !index.postal.communes(of: evidence.postal).isEmpty && !evidence.isCedex
        if servesHere, reading.options.contains(where: { $0.place.isInside }) {
            reading.options.removeAll { !$0.place.isInside }
        }
        guard var verdict = choose(mention, &reading, evidence, index, isNarrowed: true) else { return nil }
        if verdict.status == .ok, evidence.postal != 0, verdict.reason == .exactName || verdict.reason == .shortName {
            verdict.reason = .nameWithCode
            verdict.code = evidence.postal
        }
        if verdict.status == .ok, evidence.postal != 0, !servesHere, !evidence.isCedex,
            index.insee.find(evidence.postal) == nil
        {
            verdict.score = min(verdict.score, 9300)
        }
        return verdict
    }

    private static func contradiction(
        _ options: [Option], _ evidence: Evidence, _ mention: Mention, _ reading: inout Reading, _ index: PlaceIndex
    ) -> Verdict {
        reading.options = options.filter { $0.rank == options.map(\.rank).min() }
        var places = reading.options.prefix(4).map(\.place)
        for row in index.postal.communes(of: evidence.postal) {
            places.append(PlaceReference(.commune, Int(row)))
        }
        if let coded = index.insee.find(evidence.postal) { places.append(PlaceReference(.commune, coded.commune)) }
        if index.postal.communes(of: evidence.postal).isEmpty {
            places += codedElsewhere(evidence, besides: places, index)
        }
        if let area = evidence.area { places.append(area) }
        if let country = evidence.country { places.append(country) }
        var distinct: [PlaceReference] = []
        for place in places where !distinct.contains(place) { distinct.append(place) }
        var verdict = Verdict.ambiguous(among: distinct, .contradiction, .exact)
        verdict.code = evidence.postal
        verdict.other = distinct.last
        return verdict
    }

    /// What a code or a department elsewhere says: its communes when they are few or a place of that department is
    /// named, else the department.
    private static func codedElsewhere(
        _ evidence: Evidence, besides named: [PlaceReference], _ index: PlaceIndex
    ) -> [PlaceReference] {
        guard evidence.statedDepartment != 0 else { return [] }
        let rows = index.outsideRows(ofPostal: evidence.postal)
        let isThere = named.contains { FrenchDepartments.agree(index.department(of: $0), evidence.statedDepartment) }
        if !rows.isEmpty, rows.count <= 4 || isThere { return rows.map { PlaceReference(.outsideCommune, $0) } }
        if let row = index.insideDepartments.firstIndex(of: evidence.statedDepartment) {
            return [PlaceReference(.department, row)]
        }
        return FrenchDepartments.row(of: evidence.statedDepartment).map { [PlaceReference(.outsideDepartment, $0)] }
            ?? []
    }

    // MARK: Choice

    /// - Parameter isNarrowed: codes have spoken already, so that homonyms elsewhere weigh no more.
    private static func choose(
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
        let population =
            index.communes.indices.contains(only.place.index) && only.place.kind == .commune
            ? Int32(clamping: index.communes[only.place.index].population ?? 0) : 0
        let rivals = reading.options.filter { option in
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
