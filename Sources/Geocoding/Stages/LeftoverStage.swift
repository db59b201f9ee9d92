import NeedsModel

/// What is left: a department, the name of a street, a quarter that every town has, or nothing known.
struct LeftoverStage: GeocodingStage {
    func answer(_ reading: inout Reading, _ query: PlaceQuery, _ gazetteer: Gazetteer) -> Verdict? {
        let (index, subject) = (gazetteer.index, reading.subject)
        if let verdict = department(reading, index) { return verdict }
        if let mention = subject.generic, reading.unknownCount == 0 {
            index.options(of: mention, into: &reading.options)
            var places: [PlaceReference] = []
            for option in reading.options where option.place.isInside && !places.contains(option.place) {
                places.append(option.place)
            }
            if !places.isEmpty { return .ambiguous(among: Array(places.prefix(20)), .generic, .locality) }
        }
        if let mention = subject.street, let verdict = street(mention, &reading, gazetteer) { return verdict }
        if let mention = subject.elsewhere, reading.unknownCount == 0, !mention.isOrdinary {
            index.options(of: mention, into: &reading.options)
            if let option = reading.options.max(by: { ($0.population, $1.name) < ($1.population, $0.name) }) {
                return .placed(option.place, .outsideName, .exact, score: 9000)
            }
        }
        if let mention = subject.ordinary {
            index.options(of: mention, into: &reading.options)
            var verdict = Verdict(.notFound, .ordinaryWord, .none)
            verdict.candidates = reading.options.prefix(1).map { .init(place: $0.place, score: 500) }
            return verdict
        }
        let hasLetters = reading.text.tokens.contains { !$0.isNumber }
        return Verdict(.notFound, hasLetters ? .unknownName : .digitsOnly, .none)
    }

    /// « 90 », « dept 25 », a column of departments and nothing more.
    private func department(_ reading: Reading, _ index: PlaceIndex) -> Verdict? {
        let evidence = reading.evidence
        let number = evidence.department != 0 ? evidence.department : evidence.bareDepartment
        guard number != 0, evidence.postal == 0, reading.unknownCount == 0,
            reading.text.tokens.reduce(0, { $0 + ($1.isNumber ? 1 : 0) }) <= 1
        else { return nil }
        if let row = index.insideDepartments.firstIndex(of: number) {
            return .placed(PlaceReference(.department, row), .area, .area, score: 9600)
        }
        // A bare number elsewhere is a number.
        guard evidence.department != 0, let row = FrenchDepartments.row(of: number) else { return nil }
        return .placed(PlaceReference(.outsideDepartment, row), .outsideDepartment, .area, score: 9600)
    }

    private func street(_ mention: Mention, _ reading: inout Reading, _ gazetteer: Gazetteer) -> Verdict? {
        guard !mention.isOrdinary else { return nil }
        guard let verdict = NameResolution.resolve(mention, &reading, gazetteer, ignoringEvidence: true) else {
            return nil
        }
        guard let place = verdict.place ?? verdict.candidates.first?.place, place.isInside else { return nil }
        return .ambiguous([.init(place: place, score: 2000)], .streetOnly, .address)
    }
}
