import NeedsModel

/// What fills the sentence of a reason, in the order of its place-holders.
enum ReasonArguments {
    static func of(_ verdict: Verdict, query: PlaceQuery, index: PlaceIndex) -> [String] {
        switch verdict.reason {
        case .empty, .noLetters, .pointNowhere, .pointUnlocated, .digitsOnly: []
        case .exactName, .point, .area: [place(verdict, index)]
        case .alias, .fuzzy, .fuzzyDoubtful, .outsideFuzzy, .shortName: [quote(query), place(verdict, index)]
        case .exactNameHomonym, .groupedCommune, .workshopDecides:
            [place(verdict, index), other(verdict, index)]
        case .nameWithCode, .lostZero, .inseeCode, .postalCode: [place(verdict, index), code(verdict.code)]
        case .formerName: [spoken(verdict, index), place(verdict, index)]
        case .locality: [spoken(verdict, index), place(verdict, index), localityKind(verdict, index)]
        case .formerInseeCode: [code(verdict.code), spoken(verdict, index), place(verdict, index)]
        case .postalCodeOfSeveral: [code(verdict.code), String(verdict.candidates.count)]
        case .codeOfTwoKinds: [code(verdict.code), place(verdict, index)]
        case .postalCodeOutside: [code(verdict.code), place(verdict, index)]
        case .postalCodeOfSeveralOutside: [code(verdict.code), String(verdict.candidates.count), place(verdict, index)]
        case .postalCodeUnknown: [code(verdict.code)]
        case .pointOutside: [kilometres(verdict.metres), other(verdict, index)]
        case .pointNear: [kilometres(verdict.metres), other(verdict, index), place(verdict, index)]
        case .near, .outsideName, .streetOnly, .longText, .thingName, .vagueArea, .ordinaryWord:
            [place(verdict, index)]
        case .foreign, .outsideDepartment: [place(verdict, index), country(verdict, index)]
        case .contradiction, .severalPlaces, .fuzzyTie, .homonymElsewhere: list(verdict, index)
        case .severalNamesakes, .generic: [quote(query)] + list(verdict, index)
        case .unknownName: [quote(query)]
        }
    }

    /// The chosen place, else the first candidate.
    private static func place(_ verdict: Verdict, _ index: PlaceIndex) -> String {
        (verdict.place ?? verdict.candidates.first?.place).map { label($0, index) } ?? ""
    }

    private static func other(_ verdict: Verdict, _ index: PlaceIndex) -> String {
        verdict.other.map { label($0, index) } ?? ""
    }

    /// « Lure (70) », « Porrentruy (Suisse) »; a place of the territory needs no more than its name.
    static func label(_ place: PlaceReference, _ index: PlaceIndex) -> String {
        let name = index.name(of: place)
        switch place.kind {
        case .outsideCommune:
            let number = index.department(of: place)
            let code = FrenchDepartments.row(of: number).map { FrenchDepartments.rows[$0].code } ?? ""
            return "\(name) (\(code))"
        case .foreign:
            guard index.foreign.indices.contains(place.index), !index.isFrench(place), !index.isCountry(place) else {
                return name
            }
            return "\(name) (\(index.foreign[place.index].country))"
        default: return name
        }
    }

    private static func country(_ verdict: Verdict, _ index: PlaceIndex) -> String {
        guard let place = verdict.place, place.kind == .foreign, index.foreign.indices.contains(place.index) else {
            return ""
        }
        return index.foreign[place.index].country
    }

    private static func spoken(_ verdict: Verdict, _ index: PlaceIndex) -> String {
        let row = Int(verdict.spoken)
        return index.names.indices.contains(row) ? index.names[row].text : ""
    }

    private static func localityKind(_ verdict: Verdict, _ index: PlaceIndex) -> String {
        let row = Int(verdict.spoken)
        return index.names.indices.contains(row) ? index.names[row].localityKind.name : ""
    }

    /// As many candidates as a sentence can bear, and the number of those that are left out.
    private static func list(_ verdict: Verdict, _ index: PlaceIndex) -> [String] {
        let labels = verdict.candidates.map { label($0.place, index) }
        let shown = labels.count <= 5 ? labels.count : 4
        return labels.prefix(shown) + [String(labels.count - shown)]
    }

    /// The words as written, cut to what a sentence can bear, without control characters.
    private static func quote(_ query: PlaceQuery) -> String {
        if isPlain(query.text.utf8) { return query.text }
        var quoted = ""
        var isBlank = true
        for scalar in query.text.unicodeScalars {
            if scalar.value <= 0x20 || (scalar.value >= 0x7F && isInvisible(scalar)) {
                if !isBlank { quoted.append(" ") }
                isBlank = true
                continue
            }
            quoted.unicodeScalars.append(scalar)
            isBlank = false
            if quoted.utf8.count >= 60 { return quoted + "…" }
        }
        if isBlank, !quoted.isEmpty { quoted.removeLast() }
        return quoted
    }

    /// Short, with single blanks between words and nothing that may be invisible: nearly every text.
    private static func isPlain(_ bytes: String.UTF8View) -> Bool {
        guard bytes.count < 60 else { return false }
        var last: UInt8 = 0x20
        for byte in bytes {
            // Letters of Latin spellings begin with 0xC3, 0xC4 or 0xC5; what they end with lies above 0x7F.
            guard byte >= 0x20, byte != 0x7F, byte < 0xC0 || (0xC3...0xC5).contains(byte), byte != 0x20 || last != 0x20
            else { return false }
            last = byte
        }
        return last != 0x20
    }

    /// Control and format characters, and every kind of space; letters of Latin spellings are told at once.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value >= 0xA1, scalar.value <= 0x24F { return scalar.value == 0xAD }
        switch scalar.properties.generalCategory {
        case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: return true
        default: return false
        }
    }

    private static func code(_ code: UInt32) -> String {
        let digits = String(code)
        guard digits.utf8.count < 5 else { return code > 200_000 ? corsican(code) : digits }
        return String(repeating: "0", count: 5 - digits.utf8.count) + digits
    }

    private static func corsican(_ code: UInt32) -> String {
        let digits = String(code % 1000)
        return (code / 1000 == 201 ? "2A" : "2B") + String(repeating: "0", count: 3 - digits.utf8.count) + digits
    }

    private static func kilometres(_ metres: Double) -> String {
        guard metres.isFinite, metres < 1e9 else { return "?" }
        return String(Int((metres / 1000).rounded(.up)))
    }
}
