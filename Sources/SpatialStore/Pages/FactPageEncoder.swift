/// Packs a page into the bytes of the table (`PageFormat`). The same page gives the same bytes.
enum FactPageEncoder {
    static func encode(_ page: FactPage) -> EncodedPage {
        let rows = page.facts
        return EncodedPage(
            facts: columns(FactColumn.inFacts, of: rows, part: .facts),
            places: columns(FactColumn.inPlaces, of: rows, part: .places), themes: themes(of: rows))
    }

    private static func columns(_ range: Range<Int>, of rows: [NeedFacts?], part: PageFormat.Part) -> [UInt8] {
        var heads: [UInt8] = []
        var body: [UInt8] = []
        body.reserveCapacity(rows.count * 16)
        var values = [UInt32](repeating: 0, count: rows.count)
        for column in FactColumn.allCases[range] {
            var (least, greatest) = (UInt32.max, UInt32(0))
            for (slot, row) in rows.enumerated() {
                let value = row?[column] ?? 0
                values[slot] = value
                if value != 0 { (least, greatest) = (min(least, value), max(greatest, value)) }
            }
            let base = greatest == 0 ? 1 : least
            let width = width(of: greatest == 0 ? 0 : greatest - base + 1)
            heads += [UInt8(width), 0, 0, 0]
            append(base, to: &heads)
            for value in values {
                let kept = value == 0 ? 0 : value - base + 1
                for byte in 0..<width { body.append(UInt8(truncatingIfNeeded: kept >> UInt32(8 * byte))) }
            }
        }
        return framed(heads + body, part: part, rows: rows.count)
    }

    private static func themes(of rows: [NeedFacts?]) -> [UInt8] {
        var body: [UInt8] = []
        var count = 0
        for (slot, row) in rows.enumerated() {
            for theme in row?.themes ?? [] {
                append(UInt16(slot), to: &body)
                append(UInt16(truncatingIfNeeded: theme.theme), to: &body)
                append(theme.weight.bitPattern, to: &body)
                count += 1
            }
        }
        return framed(body, part: .themes, rows: count)
    }

    private static func width(of greatest: UInt32) -> Int {
        switch greatest {
        case 0: 0
        case 1...0xFF: 1
        case 0x100...0xFFFF: 2
        default: 4
        }
    }

    private static func framed(_ body: [UInt8], part: PageFormat.Part, rows: Int) -> [UInt8] {
        var bytes: [UInt8] = [PageFormat.version, part.rawValue, 0, 0]
        bytes.reserveCapacity(PageFormat.headSize + body.count)
        append(UInt32(rows), to: &bytes)
        append(body.withUnsafeBytes(PageFormat.checksum), to: &bytes)
        return bytes + body
    }

    private static func append(_ number: some FixedWidthInteger, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
}

extension NeedFacts {
    fileprivate subscript(column: FactColumn) -> UInt32 {
        switch column {
        case .flags:
            FactFlag.exists | (isPublic ? FactFlag.isPublic : 0) | (themes.isEmpty ? 0 : FactFlag.hasThemes)
                | role << FactFlag.roleShift
        case .place: place
        case .theme: theme
        case .kind: kind
        case .audience: audience
        case .voices: voices
        case .day: day
        case .gathering: gathering
        case .concerns: concerns
        case .lives: lives
        case .heard: heard
        }
    }
}
