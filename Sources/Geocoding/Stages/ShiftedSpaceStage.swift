import NeedsModel
import PlainText

/// « Giromagn ycentre »: the space stands one letter too early or too late. It is read so only when every word is
/// then known and only one place comes of it.
struct ShiftedSpaceStage: GeocodingStage {
    private static let longest = 8
    private static let score = 9300

    func answer(_ reading: inout Reading, _ query: PlaceQuery, _ gazetteer: Gazetteer) -> Verdict? {
        let text = reading.text
        guard reading.subject.mentions.isEmpty, !text.isTruncated, (2...Self.longest).contains(text.tokens.count) else {
            return nil
        }
        var found: Verdict?
        var other = Reading()
        for boundary in text.tokens.indices.dropFirst() where isMovable(boundary, reading) {
            for move in [-1, 1] {
                guard makesWord(text, at: boundary, by: move, gazetteer.index),
                    let moved = Self.moved(text, at: boundary, by: move)
                else { continue }
                var query = query
                query.text = moved
                other.read(query, gazetteer.index)
                guard other.unknownCount == 0, !other.subject.mentions.isEmpty, !makesStreet(other, reading),
                    let verdict = Geocoder.verdict(ofKnown: query, &other, gazetteer), verdict.status == .ok
                else { continue }
                if let found, found.place != verdict.place { return nil }
                found = verdict
            }
        }
        guard var verdict = found, let place = verdict.place, place.isInside,
            !isRivalled(place, &reading, gazetteer.index)
        else { return nil }
        (verdict.method, verdict.reason, verdict.score) = (.fuzzy, .fuzzy, min(verdict.score, Self.score))
        return verdict
    }

    private func isMovable(_ boundary: Int, _ reading: Reading) -> Bool {
        let (left, right) = (reading.text.tokens[boundary - 1], reading.text.tokens[boundary])
        return !left.isNumber && !right.isNumber && !right.gap.isHard
            && (reading.unknown[boundary] || reading.unknown[boundary - 1])
    }

    /// One of the two words is then a usual one or a name: two look-ups that spare reading the text again.
    private func makesWord(_ text: FoldedText, at boundary: Int, by move: Int, _ index: PlaceIndex) -> Bool {
        let (left, right) = (text.tokens[boundary - 1], text.tokens[boundary])
        guard (move < 0 ? left : right).count >= 2 else { return false }
        let words = [text.letters[left.start..<left.end + move], text.letters[right.start + move..<right.end]]
        return words.contains {
            index.vocabulary.roles(of: $0).isAny(.noise) || index.table.head($0) >= 0
        }
    }

    /// « à Vyans » is no « av. Yans »: a street of our own making would swallow a word.
    private func makesStreet(_ moved: Reading, _ reading: Reading) -> Bool {
        moved.street.count { $0 } > reading.street.count { $0 }
    }

    /// As it stands, the text is one slip away from another name: « de Schaux » may be Sochaux.
    private func isRivalled(_ place: PlaceReference, _ reading: inout Reading, _ index: PlaceIndex) -> Bool {
        for core in CoreSpans.of(reading, limit: 4) where core.span.count <= Self.longest {
            FuzzyStage.search(core.span, &reading, index)
            if reading.nearest.best(where: { $0.place != place && $0.cost <= 2 }) != nil { return true }
        }
        return false
    }

    /// The text with the boundary before a token one letter further left (−1) or right (1); nil when a word would
    /// be left without letters.
    private static func moved(_ text: FoldedText, at boundary: Int, by move: Int) -> String? {
        let shrinking = move < 0 ? text.tokens[boundary - 1] : text.tokens[boundary]
        guard shrinking.count >= 2 else { return nil }
        var bytes: [UInt8] = []
        for (index, token) in text.tokens.enumerated() {
            if index > 0 { bytes.append(token.gap.isHard ? UInt8(ascii: ",") : UInt8(ascii: " ")) }
            let start = index == boundary ? token.start + move : token.start
            let end = index == boundary - 1 ? token.end + move : token.end
            bytes += text.letters[start..<end]
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
