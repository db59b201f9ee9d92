import NeedsModel
import PlainText

/// A known name with other words tied to it may be a longer name: « Belfort-du-Quercy » is not Belfort, and
/// « Roche lès Blamont » is Roches-lès-Blamont rather than Blamont.
struct WholeNameStage: GeocodingStage {
    func answer(_ reading: inout Reading, _ query: PlaceQuery, _ gazetteer: Gazetteer) -> Verdict? {
        guard !reading.subject.mentions.isEmpty, !reading.text.isTruncated else { return nil }
        let index = gazetteer.index
        for core in CoreSpans.of(reading, limit: 6) where core.span.count <= 8 {
            guard let mention = mentionInside(core.span, reading) else { continue }
            let rows = index.outsideRows(named: core.span, reading.text)
            if let verdict = elsewhere(rows, core.span, &reading, index) { return verdict }
            guard hasUnknown(core.span, reading) || isBeginning(mention, index) || reading.subject.mentions.count > 1
            else { continue }
            if let verdict = misspelt(core.span, mention, &reading, index) { return verdict }
        }
        return nil
    }

    /// A mention that leaves some content of the span uncovered.
    private func mentionInside(_ span: Range<Int>, _ reading: Reading) -> Mention? {
        let inside = reading.subject.mentions.filter { span.overlaps($0.span) }
        guard let longest = inside.max(by: { $0.letters < $1.letters }) else { return nil }
        let rest = span.contains { index in
            reading.text.isContent(index) && !reading.text.tokens[index].isNumber
                && !inside.contains { $0.span.contains(index) }
        }
        return rest || (inside.count > 1 && !reading.subject.isCoordinated) ? longest : nil
    }

    private func hasUnknown(_ span: Range<Int>, _ reading: Reading) -> Bool {
        // A word that was a name of its own and gave way counts as unknown.
        span.contains { index in
            reading.unknown[index] || isTied(index, reading)
                || (!reading.text.tokens[index].roles.isAny(.noise) && reading.text.isContent(index)
                    && !reading.subject.mentions.contains { $0.span.contains(index) })
        }
    }

    /// « …-Château »: a usual word that a hyphen ties to the name.
    private func isTied(_ index: Int, _ reading: Reading) -> Bool {
        let gap = reading.text.tokens[index].gap
        return gap.contains(.hyphen) && !gap.contains(.space) && reading.text.isContent(index)
            && !reading.subject.mentions.contains { $0.span.contains(index) }
    }

    /// Only the beginning of a name was recognised: what follows may be the misspelt rest.
    private func isBeginning(_ mention: Mention, _ index: PlaceIndex) -> Bool {
        var result = true
        index.forEachName(of: mention) { _, form in if form <= .skeleton { result = false } }
        return result
    }

    private func elsewhere(
        _ rows: [Int], _ span: Range<Int>, _ reading: inout Reading, _ index: PlaceIndex
    ) -> Verdict? {
        let stated = reading.evidence.statedDepartment
        let places = rows.map { PlaceReference(.outsideCommune, $0) }.filter {
            stated == 0 || index.agrees($0, with: reading.evidence)
        }
        guard let first = places.first else { return nil }
        if stated == 0 {
            let largest = places.map { index.france?.row($0.index).population ?? 0 }.max() ?? 0
            let rivals = FuzzyStage.rivals(of: span, &reading, index, population: largest)
            if let verdict = FarNamesake.doubt(rivals, places) { return verdict }
        }
        var verdict = Verdict.placed(first, .outsideName, .exact, score: 9700)
        if places.count > 1 {
            verdict.candidates = places.prefix(10).map { .init(place: $0, score: 9700 / places.count) }
        }
        return verdict
    }

    private func misspelt(
        _ span: Range<Int>, _ mention: Mention, _ reading: inout Reading, _ index: PlaceIndex
    ) -> Verdict? {
        FuzzyStage.search(span, &reading, index)
        guard let best = reading.nearest.best(where: { _ in true }), best.length > mention.letters + 1 else {
            return nil
        }
        let kind = index.names[Int(best.name)].kind
        guard kind == .commune || kind == .former || kind == .outsideCommune,
            let verdict = FuzzyStage().decide(span, &reading, index)
        else { return nil }
        return verdict.status == .ambiguous && !mention.isOrdinary ? nil : verdict
    }
}
