import NeedsModel

/// The whole text, codes and usual words aside, is the name of a commune elsewhere in France.
struct OutsideNameStage: GeocodingStage {
    func answer(_ reading: inout Reading, _ query: PlaceQuery, _ gazetteer: Gazetteer) -> Verdict? {
        let index = gazetteer.index
        guard index.france != nil, reading.subject.mentions.isEmpty, reading.subject.generic == nil else { return nil }
        for core in CoreSpans.of(reading, limit: 3) {
            let span = core.span
            let rows = index.outsideRows(named: span, reading.text)
            if isOrdinary(span, reading), !rows.contains(where: { (index.france?.row($0).population ?? 0) >= 5000 }) {
                continue
            }
            guard !rows.isEmpty, !(core.isAfterStreet || reading.unknownCount > span.count + 1) else { continue }
            return choose(rows, span, &reading, index)
        }
        return nil
    }

    /// « bonne », « Marie »: communes bear these names, and nobody means them.
    private func isOrdinary(_ span: Range<Int>, _ reading: Reading) -> Bool {
        let content = span.filter { reading.text.isContent($0) }
        guard content.count == 1, reading.evidence.statedDepartment == 0, let only = content.first else { return false }
        let token = reading.text.tokens[only]
        return token.count < 4 || token.roles.isAny([.common, .noise])
            || CommonWords.contains(reading.text.letters[token.start..<token.end])
    }

    private func choose(_ rows: [Int], _ span: Range<Int>, _ reading: inout Reading, _ index: PlaceIndex) -> Verdict? {
        var found = rows.map {
            (place: PlaceReference(.outsideCommune, $0), population: index.france?.row($0).population ?? 0)
        }
        let stated =
            reading.evidence.statedDepartment != 0 ? reading.evidence.statedDepartment : reading.evidence.bareDepartment
        if stated != 0 {
            let there = found.filter { FrenchDepartments.agree(index.department(of: $0.place), stated) }
            let coded = there.filter { index.agrees($0.place, with: reading.evidence) }
            if coded.isEmpty, !there.isEmpty { return contradiction(there.map(\.place), reading.evidence, index) }
            if !coded.isEmpty, coded.count < there.count {
                found = coded
                return best(&found)
            }
            if !there.isEmpty { found = there } else if reading.evidence.statedDepartment != 0 { return nil }
        } else {
            let largest = found.map(\.population).max() ?? 0
            let rivals = FuzzyStage.rivals(of: span, &reading, index, population: largest)
            if let verdict = FarNamesake.doubt(rivals, found.map(\.place)) { return verdict }
        }
        return best(&found)
    }

    /// The village is not one of those that the code serves.
    private func contradiction(_ named: [PlaceReference], _ evidence: Evidence, _ index: PlaceIndex) -> Verdict {
        let served = index.outsideRows(ofPostal: evidence.postal).map { PlaceReference(.outsideCommune, $0) }
        var verdict = Verdict.ambiguous(among: named.prefix(4) + served, .contradiction, .exact)
        verdict.code = evidence.postal
        return verdict
    }

    private func best(_ found: inout [(place: PlaceReference, population: Int)]) -> Verdict? {
        found.sort { ($0.population, $1.place.row) > ($1.population, $0.place.row) }
        guard let first = found.first else { return nil }
        var verdict = Verdict.placed(first.place, .outsideName, .exact, score: 9700)
        if found.count > 1 {
            verdict.candidates = found.prefix(10).map { .init(place: $0.place, score: 9700 / found.count) }
        }
        return verdict
    }
}
