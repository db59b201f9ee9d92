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
}
