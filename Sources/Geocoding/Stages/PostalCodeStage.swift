import NeedsModel

/// No name was understood: the postal code speaks, as far as it can.
struct PostalCodeStage: GeocodingStage {
    func answer(_ reading: inout Reading, _ query: PlaceQuery, _ gazetteer: Gazetteer) -> Verdict? {
        let (index, evidence) = (gazetteer.index, reading.evidence)
        guard evidence.postal != 0 else { return nil }
        let served = index.postal.communes(of: evidence.postal)
        let elsewhere = index.outsideRows(ofPostal: evidence.postal)
        if evidence.otherPostal != 0, !served.isEmpty, !index.postal.communes(of: evidence.otherPostal).isEmpty {
            let both = Array(served) + Array(index.postal.communes(of: evidence.otherPostal))
            return .ambiguous(among: both.map { PlaceReference(.commune, Int($0)) }, .contradiction, .postcode)
        }
        if served.count == 1, elsewhere.isEmpty, let row = served.first {
            let isAlone = reading.unknownCount == 0
            var verdict = Verdict.placed(
                PlaceReference(.commune, Int(row)), .postalCode, .postcode, score: isAlone ? 9700 : 9000)
            verdict.code = evidence.postal
            return verdict
        }
        if !served.isEmpty {
            let places = served.map { PlaceReference(.commune, Int($0)) }
            return ofSeveral(places + elsewhere.map { PlaceReference(.outsideCommune, $0) }, evidence, index)
        }
        return elsewhere.isEmpty ? outside(reading, index) : outside(elsewhere, reading, index)
    }

    private func ofSeveral(_ places: [PlaceReference], _ evidence: Evidence, _ index: PlaceIndex) -> Verdict {
        var verdict = Verdict.ambiguous(among: places, .postalCodeOfSeveral, .postcode)
        verdict.code = evidence.postal
        verdict.other = nil
        return verdict
    }

    /// All the communes of the code lie elsewhere: outside, whichever is meant.
    private func outside(_ rows: [Int], _ reading: Reading, _ index: PlaceIndex) -> Verdict? {
        let code = reading.evidence.postal
        let places = rows.map { PlaceReference(.outsideCommune, $0) }
        guard places.count > 1 else {
            guard let place = places.first else { return nil }
            var verdict = Verdict.placed(place, .postalCode, .postcode, score: 9600)
            verdict.code = code
            return verdict
        }
        guard let row = FrenchDepartments.row(of: FrenchDepartments.number(ofPostalCode: code)) else { return nil }
        var verdict = Verdict.placed(
            PlaceReference(.outsideDepartment, row), .postalCodeOfSeveralOutside, .postcode, score: 9600)
        verdict.code = code
        verdict.candidates = places.map { .init(place: $0, score: 9600 / places.count) }
        return verdict
    }

    /// The first digits name the department, even of a code that nobody here knows.
    private func outside(_ reading: Reading, _ index: PlaceIndex) -> Verdict? {
        let code = reading.evidence.postal
        let department = FrenchDepartments.number(ofPostalCode: code)
        let isKnownOnlyHere = index.insideDepartments.contains(department) && index.coversWhole(department)
        guard !isKnownOnlyHere, let row = FrenchDepartments.row(of: department) else {
            var verdict = Verdict(.notFound, .postalCodeUnknown, .postcode)
            verdict.code = code
            return verdict
        }
        var verdict = Verdict.placed(
            PlaceReference(.outsideDepartment, row), .postalCodeOutside, .postcode, score: 9600)
        verdict.code = code
        // A code that ends in no zero is rather an INSEE code.
        if !code.isMultiple(of: 10), let outside = index.outsideRow(ofInsee: code) {
            verdict.place = PlaceReference(.outsideCommune, outside)
        }
        return verdict
    }
}

extension PlaceIndex {
    /// The territory holds every commune of the department, as far as the France gazetteer knows.
    func coversWhole(_ department: UInt16) -> Bool {
        let inside = departmentNumbers.reduce(0) { $0 + ($1 == department ? 1 : 0) }
        guard let france else { return false }
        guard let row = france.departments.firstIndex(where: { FrenchDepartments.number(of: $0.code) == department })
        else { return false }
        let end = row + 1 < france.departments.count ? france.departments[row + 1].firstRow : france.communeCount
        return inside >= end - france.departments[row].firstRow
    }
}
