import NeedsModel
import PlainText

/// A code in the column of INSEE codes, or a text that is a code and nothing else.
struct InseeCodeStage: GeocodingStage {
    func answer(_ reading: inout Reading, _ query: PlaceQuery, _ gazetteer: Gazetteer) -> Verdict? {
        if let column = query.inseeCode, let number = Self.number(column) {
            return answerColumn(number, column, &reading, query, gazetteer)
        }
        guard let number = Self.soleCode(reading) else { return nil }
        let isMarked = reading.text.tokens.contains { $0.roles.isAny(.insee) }
        let serves = gazetteer.index.postal.communes(of: number)
        guard let found = gazetteer.index.insee.find(number) else {
            return isMarked ? outside(number, gazetteer) : nil
        }
        let place = PlaceReference(.commune, found.commune)
        if !serves.isEmpty, !isMarked {
            if serves.count == 1, serves.first == place.row { return verdict(number, found, isRepaired: false) }
            let others = serves.map { PlaceReference(.commune, Int($0)) }.filter { $0 != place }
            var verdict = Verdict.ambiguous(among: others + [place], .codeOfTwoKinds, .insee)
            verdict.code = number
            verdict.place = nil
            verdict.other = place
            return verdict
        }
        return verdict(number, found, isRepaired: Self.isShort(reading))
    }

    /// The column is obeyed unless the text names another place.
    private func answerColumn(
        _ number: UInt32, _ column: String, _ reading: inout Reading, _ query: PlaceQuery, _ gazetteer: Gazetteer
    ) -> Verdict? {
        let isRepaired = column.utf8.filter(\.isDigit).count == 4 && number < 100_000
        let coded: Verdict
        if let found = gazetteer.index.insee.find(number) {
            coded = verdict(number, found, isRepaired: isRepaired)
        } else if let outside = outside(number, gazetteer) {
            coded = outside
        } else {
            return nil
        }
        var alone = query
        alone.inseeCode = nil
        guard !reading.text.tokens.isEmpty, let place = coded.place else { return coded }
        let named = Geocoder.verdict(alone, &reading, gazetteer, GeocodingStages.words)
        switch named.status {
        case .ok, .outside:
            guard let other = named.place, other != place else {
                if named.place == place, named.spoken >= 0 {
                    var confirmed = coded
                    confirmed.spoken = named.spoken
                    return confirmed
                }
                return coded
            }
            if gazetteer.index.area(other, contains: place) { return coded }
            var verdict = Verdict.ambiguous(among: [other, place], .contradiction, .insee)
            verdict.code = number
            return verdict
        case .ambiguous where !named.candidates.isEmpty && !named.candidates.contains(where: { $0.place == place }):
            var verdict = Verdict.ambiguous(among: named.candidates.map(\.place) + [place], .contradiction, .insee)
            verdict.other = place
            return verdict
        default: return coded
        }
    }

    private func verdict(_ number: UInt32, _ found: (commune: Int, formerName: Int?), isRepaired: Bool) -> Verdict {
        let place = PlaceReference(.commune, found.commune)
        var verdict = Verdict.placed(
            place, found.formerName == nil ? (isRepaired ? .lostZero : .inseeCode) : .formerInseeCode, .insee,
            score: 9950)
        verdict.code = number
        verdict.spoken = Int32(found.formerName ?? -1)
        return verdict
    }

    private func outside(_ number: UInt32, _ gazetteer: Gazetteer) -> Verdict? {
        guard let row = gazetteer.index.outsideRow(ofInsee: number) else { return nil }
        return .placed(PlaceReference(.outsideCommune, row), .outsideName, .insee, score: 9900)
    }

    /// The number when the text is one code and words that announce it.
    private static func soleCode(_ reading: Reading) -> UInt32? {
        var code: UInt32?
        let text = reading.text
        var index = 0
        while index < text.tokens.count {
            let token = text.tokens[index]
            if token.isNumber {
                guard code == nil else { return nil }
                if token.count == 1, index + 2 < text.tokens.count, text.tokens[index + 1].gap.isEmpty,
                    text.tokens[index + 2].isNumber, text.tokens[index + 2].count == 3,
                    text.tokens[index + 1].count == 1
                {
                    code = number(
                        String(decoding: text.letters[token.start..<text.tokens[index + 2].end], as: UTF8.self))
                    index += 3
                    if code == nil { return nil }
                    continue
                }
                guard token.count == 4 || token.count == 5 else { return nil }
                code = EvidenceReader.value(text, index)
            } else if !token.roles.isAny([.insee, .filler, .of, .article]) {
                return nil
            }
            index += 1
        }
        return code
    }

    private static func isShort(_ reading: Reading) -> Bool {
        reading.text.tokens.contains { $0.isNumber && $0.count == 4 }
    }

    /// « 25388 », « 1065 », « 2A004 », « 90010.0 » (a spreadsheet's number), « INSEE 90010 ».
    static func number(_ column: String) -> UInt32? {
        var bytes = column.utf8.filter { $0.isDigit || ($0 | 0x20).isLowercaseLetter || $0 == 0x2E }
        if let point = bytes.firstIndex(of: 0x2E) {
            guard bytes[(point + 1)...].allSatisfy({ $0 == 0x30 }) else { return nil }
            bytes.removeSubrange(point...)
        }
        let code = bytes.drop { !$0.isDigit }
        guard code.count == 4 || code.count == 5 else { return nil }
        let text = String(decoding: code, as: UTF8.self).uppercased()
        let number = InseeIndex.number(text)
        return number == 0 ? nil : number
    }
}
