import NeedsModel

/// A known name with other words tied to it may be a longer name: « Belfort-du-Quercy » is not Belfort, and
/// « Roche lès Blamont » is Roches-lès-Blamont rather than Blamont.
struct WholeNameStage: GeocodingStage {
    func answer(_ reading: inout Reading, _ query: PlaceQuery, _ gazetteer: Gazetteer) -> Verdict? {
        guard !reading.mentions.isEmpty, !reading.text.isTruncated else { return nil }
        let index = gazetteer.index
        for core in CoreSpans.of(reading, limit: 3) where !core.isAfterStreet && core.span.count <= 8 {
            guard let mention = mentionInside(core.span, reading) else { continue }
            let rows = index.outsideRows(named: core.span, reading.text)
            if let verdict = elsewhere(rows, reading, index) { return verdict }
            guard hasUnknown(core.span, reading) else { continue }
            if let verdict = misspelt(core.span, mention, &reading, index) { return verdict }
        }
        return nil
    }

    /// A mention that leaves some content of the span uncovered.
    private func mentionInside(_ span: Range<Int>, _ reading: Reading) -> Mention? {
        let inside = reading.mentions.filter { span.overlaps($0.span) && !$0.setting.contains(.street) }
        guard let longest = inside.max(by: { $0.letters < $1.letters }) else { return nil }
        let rest = span.contains { index in
            reading.text.isContent(index) && !reading.text.tokens[index].isNumber
                && !inside.contains { $0.span.contains(index) }
        }
        return rest ? longest : nil
    }

    private func hasUnknown(_ span: Range<Int>, _ reading: Reading) -> Bool {
        span.contains { reading.unknown[$0] }
    }

    private func elsewhere(_ rows: [Int], _ reading: Reading, _ index: PlaceIndex) -> Verdict? {
        let stated = reading.evidence.statedDepartment
        let places = rows.map { PlaceReference(.outsideCommune, $0) }.filter {
            stated == 0 || FrenchDepartments.agree(index.department(of: $0), stated)
        }
        guard let first = places.first else { return nil }
        var verdict = Verdict.placed(first, .outsideName, .exact, score: 9700)
        if places.count > 1 {
            verdict.candidates = places.prefix(10).map { .init(place: $0, score: 9700 / places.count) }
        }
        return verdict
    }

    private func misspelt(
        _ span: Range<Int>, _ mention: Mention, _ reading: inout Reading, _ index: PlaceIndex
    ) -> Verdict? {
        reading.nearest.clear()
        FuzzyStage.search(reading.text.joined(span), &reading, index)
        let skeleton = reading.text.skeleton(span)
        if skeleton.count != reading.text.joined(span).count { FuzzyStage.search(skeleton[...], &reading, index) }
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
