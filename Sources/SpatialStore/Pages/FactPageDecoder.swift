/// Reads parts of pages into columns of numbers. Whatever the bytes are, nothing outside of them is read.
enum FactPageDecoder {
    /// Decodes the asked columns of one part into `columns`, each with room for a page.
    ///
    /// - Returns: rows.
    static func decode(
        _ bytes: UnsafeRawBufferPointer, part: PageFormat.Part, asked: Set<FactColumn>, into columns: FactColumns
    ) throws(PageFault) -> Int {
        let range = part == .facts ? FactColumn.inFacts : FactColumn.inPlaces
        let rows = try open(bytes, part: part)
        var head = PageFormat.headSize
        var body = head + range.count * PageFormat.columnHeadSize
        guard rows <= FactPage.slots, body <= bytes.count else { throw .damaged }
        for column in FactColumn.allCases[range] {
            let width = Int(bytes[head])
            let base: UInt32 = number(bytes, head + 4)
            guard width <= 4, width != 3, body + rows * width <= bytes.count else { throw .damaged }
            if asked.contains(column) {
                let source = UnsafeRawBufferPointer(rebasing: bytes[body..<body + rows * width])
                widen(source, width: width, base: base, rows: rows, into: columns[column])
            }
            head += PageFormat.columnHeadSize
            body += rows * width
        }
        return rows
    }

    /// The lists of themes: slots in rising order, the themes of one in the order of their rank.
    static func themes(
        _ bytes: UnsafeRawBufferPointer, into themes: inout [(slot: UInt16, fact: ThemeFact)]
    ) throws(PageFault) {
        let count = try open(bytes, part: .themes)
        themes.removeAll(keepingCapacity: true)
        guard PageFormat.headSize + count * PageFormat.themeSize <= bytes.count else { throw .damaged }
        for index in 0..<count {
            let place = PageFormat.headSize + index * PageFormat.themeSize
            let slot: UInt16 = number(bytes, place)
            let theme: UInt16 = number(bytes, place + 2)
            let weight = Double(bitPattern: number(bytes, place + 4))
            themes.append((slot, ThemeFact(theme: UInt32(theme), weight: weight)))
        }
    }

    /// Everything of a page.
    static func page(_ encoded: EncodedPage) throws(PageFault) -> FactPage {
        let columns = FactColumns()
        var themes: [(slot: UInt16, fact: ThemeFact)] = []
        let rows: Int
        do {
            rows = try encoded.facts.withUnsafeBytes {
                try decode($0, part: .facts, asked: FactColumn.all, into: columns)
            }
            _ = try encoded.places.withUnsafeBytes {
                try decode($0, part: .places, asked: FactColumn.all, into: columns)
            }
            try encoded.themes.withUnsafeBytes { try self.themes($0, into: &themes) }
        } catch let fault as PageFault { throw fault } catch { throw .damaged }
        var page = FactPage()
        for slot in 0..<rows where columns[.flags][slot] & FactFlag.exists != 0 { page[slot] = columns.facts(slot) }
        for (slot, fact) in themes { page[Int(slot)]?.themes.append(fact) }
        return page
    }

    private static func open(_ bytes: UnsafeRawBufferPointer, part: PageFormat.Part) throws(PageFault) -> Int {
        guard bytes.count >= PageFormat.headSize else { throw .damaged }
        guard bytes[0] == PageFormat.version else { throw .version(bytes[0]) }
        let checksum: UInt64 = number(bytes, 8)
        let body = UnsafeRawBufferPointer(rebasing: bytes[PageFormat.headSize...])
        guard bytes[1] == part.rawValue, checksum == PageFormat.checksum(body) else { throw .damaged }
        return Int(number(bytes, 4) as UInt32)
    }

    /// The caller has looked that it lies inside.
    private static func number<Number: FixedWidthInteger>(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> Number {
        Number(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Number.self))
    }

    private static func widen(
        _ source: UnsafeRawBufferPointer, width: Int, base: UInt32, rows: Int,
        into target: UnsafeMutablePointer<UInt32>
    ) {
        let shift = base &- 1
        func fill<Number: FixedWidthInteger & UnsignedInteger>(_: Number.Type) {
            guard let start = source.baseAddress else { return }
            for row in 0..<rows {
                let kept = UInt32(
                    Number(
                        littleEndian: start.loadUnaligned(
                            fromByteOffset: row &* MemoryLayout<Number>.size, as: Number.self)))
                target[row] = kept == 0 ? 0 : kept &+ shift
            }
        }
        switch width {
        case 1: fill(UInt8.self)
        case 2: fill(UInt16.self)
        case 4: fill(UInt32.self)
        default: target.update(repeating: 0, count: rows)
        }
    }
}

extension FactColumn {
    static let all = Set(allCases)
}
