import NeedsModel
import PlainText

/// A misspelt name: accepted when one name is close enough and the next one clearly further.
struct FuzzyStage: GeocodingStage {
    func answer(_ reading: inout Reading, _ query: PlaceQuery, _ gazetteer: Gazetteer) -> Verdict? {
        let index = gazetteer.index
        guard reading.subject.mentions.isEmpty, !reading.text.isTruncated else { return nil }
        var doubtful: Verdict?
        for core in CoreSpans.of(reading, limit: 4) {
            let span = core.span
            // A sentence is no misspelt name.
            guard span.count <= 8, unknown(span, reading) <= 5 else { continue }
            Self.search(span, &reading, index)
            guard let verdict = decide(span, &reading, index) else { continue }
            if verdict.status != .ambiguous { return verdict }
            // After a street name or among other words only a sure reading counts.
            if doubtful == nil, !core.isAfterStreet, reading.unknownCount <= span.count { doubtful = verdict }
        }
        return doubtful
    }

    private func unknown(_ span: Range<Int>, _ reading: Reading) -> Int {
        span.reduce(0) { $0 + (reading.text.isContent($1) ? 1 : 0) }
    }

    /// Looks for the span as it stands, without its links, and with the article before it: one edit first, since a
    /// name that is one edit away needs no more than that the next one is further.
    static func search(_ span: Range<Int>, _ reading: inout Reading, _ index: PlaceIndex) {
        reading.nearest.clear()
        search(span, &reading, index, limit: 1)
        narrow(&reading, index)
        if let best = reading.nearest.best(where: { _ in true }), best.cost <= 2 { return }
        search(span, &reading, index, limit: 3)
    }

    private static func search(_ span: Range<Int>, _ reading: inout Reading, _ index: PlaceIndex, limit: Int) {
        let joined = reading.text.joined(span)
        search(joined, &reading, index, limit: limit)
        let skeleton = reading.text.skeleton(span)
        if skeleton.count != joined.count { search(skeleton[...], &reading, index, limit: limit) }
        let before = span.lowerBound - 1
        if before >= 0, reading.text.tokens[before].roles.isAny(.article),
            !reading.text.tokens[span.lowerBound].gap.isHard
        {
            search(reading.text.joined(before..<span.upperBound), &reading, index, limit: limit)
        }
    }

    private static func search(
        _ letters: ArraySlice<UInt8>, _ reading: inout Reading, _ index: PlaceIndex, limit: Int
    ) {
        // Taken out while it grows: two owners would cost a copy each time.
        var nearest = NearestNames()
        swap(&nearest, &reading.nearest)
        index.fuzzy.search(letters, with: &reading.distance, seen: &reading.seen, limit: limit) {
            pattern, edits, soundsAlike in
            let name = index.names[Int(pattern.name)]
            var cost = soundsAlike ? max(1, edits) : 2 * edits
            let beginning = NameBeginning(of: letters, against: index.fuzzy.slice(pattern))
            if !soundsAlike { cost += beginning.cost(of: Int(pattern.count)) }
            if !name.place.isInside, name.population < (name.isNear ? 1000 : 50_000) { cost += 1 }
            nearest.add(
                NearestNames.Item(
                    place: name.place, name: pattern.name, cost: cost, edits: edits, beginning: beginning,
                    start: pattern.start, length: Int(pattern.count), soundsAlike: soundsAlike,
                    isShort: pattern.isShort))
        }
        swap(&nearest, &reading.nearest)
    }

    /// The communes of the territory that the span may be a slip for, when a small commune far away bears exactly
    /// that name.
    static func rivals(
        of span: Range<Int>, _ reading: inout Reading, _ index: PlaceIndex, population: Int
    ) -> [PlaceReference] {
        let count = reading.text.joined(span).count
        guard count >= 4 else { return [] }
        search(span, &reading, index)
        let rivals = reading.nearest.all { item in
            guard item.place.kind == .commune, index.names[Int(item.name)].kind == .commune else { return false }
            let here = index.communes[item.place.index].population ?? 0
            guard population <= max(5000, 5 * here) else { return false }
            return item.cost <= 2 && count >= 6 || item.edits <= 1 && !item.isShort
        }
        return rivals.prefix(9).map(\.place)
    }

    func decide(_ span: Range<Int>, _ reading: inout Reading, _ index: PlaceIndex) -> Verdict? {
        Self.narrow(&reading, index)
        guard var best = reading.nearest.best(where: { _ in true }) else { return nil }
        if FirstLetterSlip.isSure(best, span, reading, index) {
            best.cost = 2 * best.edits
            reading.nearest.add(best)
        }
        let next = reading.nearest.best { $0.place != best.place && !isNamesake($0, of: best, index) }
        let isNarrowed =
            reading.evidence.postal != 0 || reading.evidence.department != 0 || reading.evidence.area != nil
        let limits = FuzzyLimits(length: best.length, isNarrowed: isNarrowed)
        guard best.cost <= limits.doubtful else { return nil }
        let words = span.filter { reading.text.isContent($0) }
        if words.count == 1, !isNarrowed, CommonWords.contains(reading.text.joined(span)) { return nil }
        let gap = next.map { Self.gap(best, $0) } ?? 99
        let twin = isNarrowed || best.cost > limits.sure ? nil : twin(of: best, &reading, index)
        if let twin { reading.nearest.add(twin) }
        let isLocality = index.names[Int(best.name)].kind == .locality
        let sure = isLocality ? min(limits.sure, 2) : limits.sure
        if best.cost <= sure, !best.isShort || isNarrowed, gap >= limits.margin,
            twin == nil
        {
            if let doubt = doubtByWorkshop(best, limits, reading, index) { return doubt }
            let reason: Reason = best.place.isInside ? .fuzzy : .outsideFuzzy
            var verdict = Verdict.placed(best.place, reason, .fuzzy, score: limits.score(cost: best.cost, gap: gap))
            verdict.runnerUp = next.map { limits.chance(cost: $0.cost) }
            verdict.other = next?.place
            let name = index.names[Int(best.name)]
            if name.kind == .former || name.kind == .locality { verdict.spoken = best.name }
            return verdict
        }
        if twin != nil || (next != nil && gap < limits.margin) {
            let reach = best.length <= 7 ? best.cost + 3 : min(best.cost + limits.margin, limits.doubtful + 1)
            let rivals = reading.nearest.all {
                $0.cost <= reach && ($0.place == best.place || !isNamesake($0, of: best, index))
            }
            let candidates = rivals.map { Verdict.Candidate(place: $0.place, score: limits.chance(cost: $0.cost)) }
            if candidates.count > 1, candidates.contains(where: \.place.isInside) {
                return .ambiguous(candidates, .fuzzyTie, .fuzzy)
            }
            if candidates.count > 1 {
                return .placed(best.place, .outsideFuzzy, .fuzzy, score: 9000)
            }
        }
        guard best.place.isInside else { return nil }
        return .ambiguous([.init(place: best.place, score: limits.chance(cost: best.cost))], .fuzzyDoubtful, .fuzzy)
    }

    /// Half edits between two readings. What is said alike differs by its letters alone: « Novvillard » is Novillard
    /// rather than Novillars.
    private static func gap(_ best: NearestNames.Item, _ next: NearestNames.Item) -> Int {
        best.soundsAlike && next.soundsAlike ? 2 * (next.edits - best.edits) : next.cost - best.cost
    }

    /// The slip may as well be for a place of the workshop's EPCI.
    private func doubtByWorkshop(
        _ best: NearestNames.Item, _ limits: FuzzyLimits, _ reading: Reading, _ index: PlaceIndex
    ) -> Verdict? {
        guard WorkshopDoubt.isElsewhere(best.place, reading.evidence, index) else { return nil }
        let there = reading.nearest.all {
            $0.cost <= best.cost + limits.margin && WorkshopDoubt.lies($0.place, in: reading.evidence.workshop, index)
        }
        guard !there.isEmpty else { return nil }
        let candidates = ([best] + there).map {
            Verdict.Candidate(place: $0.place, score: limits.chance(cost: $0.cost))
        }
        return .ambiguous(candidates, .fuzzyTie, .fuzzy)
    }

    /// Sainte-Suzanne here and on La Réunion, Courcelles and the beginning of Courcelles-lès-Montbéliard: a slip
    /// for the name means what the name itself means.
    private func isNamesake(_ item: NearestNames.Item, of best: NearestNames.Item, _ index: PlaceIndex) -> Bool {
        guard !best.isShort, index.names[Int(best.name)].kind == .commune, item.length == best.length else {
            return false
        }
        return index.fuzzy.letters(item).elementsEqual(index.fuzzy.letters(best))
    }

    /// Codes and areas beside the name leave only the places that they allow.
    private static func narrow(_ reading: inout Reading, _ index: PlaceIndex) {
        let evidence = reading.evidence
        let department = evidence.statedDepartment
        guard evidence.postal != 0 || department != 0 || evidence.area != nil else { return }
        let allowed = reading.nearest.all { item in
            if let area = evidence.area, item.place.kind == .commune { return index.area(area, contains: item.place) }
            if evidence.postal != 0, item.place.kind == .commune, !evidence.isCedex {
                if index.postal.serves(evidence.postal, item.place.index) { return true }
                if !index.postal.communes(of: evidence.postal).isEmpty { return false }
            }
            if item.place.kind == .outsideCommune { return index.agrees(item.place, with: evidence) }
            let place = index.department(of: item.place)
            return place == 0 || department == 0 || FrenchDepartments.agree(place, department)
        }
        reading.nearest.keep(allowed)
    }

    /// Another commune one edit away (Roppe, Reppe): a slip cannot tell which was meant.
    private func twin(of best: NearestNames.Item, _ reading: inout Reading, _ index: PlaceIndex) -> NearestNames.Item? {
        guard best.length <= 7, index.names[Int(best.name)].kind == .commune else { return nil }
        var twin: NearestNames.Item?
        let letters = letters(best.name, index)
        index.fuzzy.search(letters[...], with: &reading.distance, seen: &reading.seen, limit: 1) { pattern, edits, _ in
            let name = index.names[Int(pattern.name)]
            guard edits == 1, name.kind == .commune, name.place != best.place, !pattern.isShort else { return }
            twin = NearestNames.Item(
                place: name.place, name: pattern.name, cost: best.cost + 1, edits: edits, beginning: .same,
                start: pattern.start, length: Int(pattern.count), soundsAlike: false, isShort: false)
        }
        return twin
    }

    private func letters(_ name: Int32, _ index: PlaceIndex) -> [UInt8] {
        var text = FoldedText()
        text.read(index.names[Int(name)].text, vocabulary: index.vocabulary)
        return text.letters
    }
}
