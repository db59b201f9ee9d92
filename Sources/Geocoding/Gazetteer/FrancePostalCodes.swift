/// Which communes of France each postal code serves, read in place from the gazetteer's bytes.
///
/// Layout: count of codes · blocks of 32 codes (first code, offset from here) · per code: step from the code before,
/// count of rows, rows as steps. Numbers of blocks are fixed, all others LEB128.
struct FrancePostalCodes: Sendable {
    static let blockSize = 32

    private let bytes: [UInt8]
    private let start: Int
    let count: Int

    init(decoding bytes: [UInt8], at start: Int) throws(GeocodingError) {
        var reader = GazetteerBytes(bytes)
        reader.position = start
        count = Int(reader.uint32())
        reader.skip((count + Self.blockSize - 1) / Self.blockSize * 8)
        guard reader.isValid else { throw .notAGazetteer(offset: start) }
        (self.bytes, self.start) = (bytes, start)
    }

    /// Rows of the gazetteer in their order; empty for a code that serves none. - Complexity: O(log codes + 32)
    func rows(of code: UInt32) -> [Int] {
        guard let block = block(of: code) else { return [] }
        var reader = GazetteerBytes(bytes)
        reader.position = start + 4 + block * 8
        var current = reader.uint32()
        reader.position = start + Int(reader.uint32())
        for number in block * Self.blockSize..<min(count, (block + 1) * Self.blockSize) {
            let step = UInt32(truncatingIfNeeded: reader.varint())
            if number % Self.blockSize > 0 { current &+= step }
            let communes = min(reader.varint(), bytes.count)
            guard reader.isValid, current <= code else { return [] }
            var (rows, row): ([Int], Int) = ([], 0)
            for _ in 0..<communes {
                row += reader.varint()
                if current == code { rows.append(row) }
            }
            if current == code { return reader.isValid ? rows : [] }
        }
        return []
    }

    /// The last block whose first code is not beyond the code.
    private func block(of code: UInt32) -> Int? {
        var reader = GazetteerBytes(bytes)
        var (low, high) = (0, (count + Self.blockSize - 1) / Self.blockSize)
        while low < high {
            let middle = (low + high) / 2
            reader.position = start + 4 + middle * 8
            if reader.uint32() <= code { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? low - 1 : nil
    }

    // MARK: Encoding

    /// - Parameter pairs: in any order; doubles count once.
    static func encode(_ pairs: [(code: UInt32, row: Int)]) -> [UInt8] {
        var rowsOfCode: [UInt32: Set<Int>] = [:]
        for pair in pairs { rowsOfCode[pair.code, default: []].insert(pair.row) }
        let codes = rowsOfCode.keys.sorted()
        let blocks = (codes.count + blockSize - 1) / blockSize
        var head: [UInt8] = []
        head.append32(codes.count)
        var body: [UInt8] = []
        var previous: UInt32 = 0
        for (number, code) in codes.enumerated() {
            if number.isMultiple(of: blockSize) {
                head.append32(Int(code))
                head.append32(4 + blocks * 8 + body.count)
                previous = code
            }
            let rows = (rowsOfCode[code] ?? []).sorted()
            body.appendVarint(Int(code - previous))
            body.appendVarint(rows.count)
            var last = 0
            for row in rows {
                body.appendVarint(row - last)
                last = row
            }
            previous = code
        }
        return head + body
    }
}
