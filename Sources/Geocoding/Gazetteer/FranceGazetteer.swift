internal import GeoTypes
internal import NeedsModel

/// Every commune of France in one compact run of bytes, read in place: a name, a code, a centre and a
/// population are decoded when they are asked for.
///
/// Layout (`PGZ2`, little-endian): counts · departments (code, first row, bounding box) · blocks of 32
/// communes (offsets) · an index from name fingerprints to rows · per commune: code step, front-coded name, centre
/// in 4096ths of the department's box, population · the postal codes (`FrancePostalCodes`). A full set is about
/// 0.76 MB and opens in microseconds.
public struct FranceGazetteer: Sendable {
    let bytes: [UInt8]
    let count: Int
    let departments: [DepartmentBox]
    let blockOffsets: Int
    let bucketOffsets: Int
    let itemsOffset: Int
    let postalCodes: FrancePostalCodes
    private let pieces = GazetteerText.pieces

    struct DepartmentBox: Sendable {
        var code: String
        /// See `FrenchDepartments.number(of:)`.
        var number: UInt16
        var firstRow: Int
        var west: Double
        var south: Double
        var width: Double
        var height: Double
    }

    /// A row as decoded; `name` stays in bytes until somebody needs a `String`.
    struct Row {
        var department = 0
        /// The part of the code after the department's.
        var suffix = 0
        var name: [UInt8] = []
        var centre = Coordinate(longitude: 0, latitude: 0)
        var population = 0
    }

    static let magic: [UInt8] = Array("PGZ2".utf8)
    static let blockSize = 32
    static let bucketCount = 4096

    /// How many communes it knows.
    public var communeCount: Int { count }

    /// Opens bytes that `encode` wrote. Offsets are checked here and at every read: bytes that were
    /// damaged later give empty rows, never a trap.
    public init(decoding bytes: [UInt8]) throws(GeocodingError) {
        var reader = GazetteerBytes(bytes)
        guard reader.take(4).elementsEqual(Self.magic) else { throw .notAGazetteer(offset: 0) }
        count = Int(reader.uint32())
        let postalOffset = Int(reader.uint32())
        let departmentCount = Int(reader.uint16())
        var departments: [DepartmentBox] = []
        for _ in 0..<departmentCount {
            let code = String(decoding: reader.take(Int(reader.uint8())), as: UTF8.self)
            let firstRow = Int(reader.uint32())
            func degrees() -> Double { Double(Int32(bitPattern: reader.uint32())) / 10000 }
            let (west, south, width, height) = (degrees(), degrees(), degrees(), degrees())
            departments.append(
                DepartmentBox(
                    code: code, number: FrenchDepartments.number(of: code), firstRow: firstRow, west: west,
                    south: south, width: width, height: height))
        }
        self.departments = departments
        blockOffsets = reader.position
        let blocks = (count + Self.blockSize - 1) / Self.blockSize
        reader.skip(blocks * 4)
        bucketOffsets = reader.position
        reader.skip((Self.bucketCount + 1) * 4)
        itemsOffset = reader.position
        reader.skip(count * 4)
        guard reader.isValid else { throw .notAGazetteer(offset: reader.position) }
        postalCodes = try FrancePostalCodes(decoding: bytes, at: postalOffset)
        self.bytes = bytes
    }

    /// Decodes the communes one by one, in the order of their codes. - Complexity: O(communes)
    func forEachRow(_ body: (Int, Row) -> Void) {
        var reader = GazetteerBytes(bytes)
        var row = Row()
        for number in 0..<count {
            if number.isMultiple(of: Self.blockSize) { start(number, &reader, &row) }
            step(number, &reader, &row)
            body(number, row)
        }
    }

    /// Decodes only the rows that are wanted by their centre and population; names of blocks without any are
    /// passed over. - Complexity: O(communes), a tenth of `forEachRow`
    func forEachRow(where isWanted: (Row) -> Bool, _ body: (Int, Row) -> Void) {
        var (scan, scanned) = (GazetteerBytes(bytes), Row())
        var (reader, row) = (GazetteerBytes(bytes), Row())
        for first in stride(from: 0, to: count, by: Self.blockSize) {
            start(first, &scan, &scanned)
            var last = -1
            let end = min(count, first + Self.blockSize)
            for number in first..<end {
                step(number, &scan, &scanned, hasName: false)
                if isWanted(scanned) { last = number }
            }
            guard last >= 0 else { continue }
            start(first, &reader, &row)
            for number in first...last {
                step(number, &reader, &row)
                if isWanted(row) { body(number, row) }
            }
        }
    }

    /// - Complexity: O(32)
    func row(_ number: Int) -> Row {
        var row = Row()
        guard number >= 0, number < count else { return row }
        var reader = GazetteerBytes(bytes)
        let first = number / Self.blockSize * Self.blockSize
        start(first, &reader, &row)
        for each in first...number { step(each, &reader, &row) }
        return row
    }

    /// Without decoding the row. - Complexity: O(log departments)
    func departmentNumber(ofRow row: Int) -> UInt16 {
        var (low, high) = (0, departments.count)
        while low < high {
            let middle = (low + high) / 2
            if departments[middle].firstRow <= row { low = middle + 1 } else { high = middle }
        }
        return low > 0 && row >= 0 && row < count ? departments[low - 1].number : 0
    }

    func name(_ number: Int) -> String { String(decoding: row(number).name, as: UTF8.self) }

    func code(_ number: Int) -> String {
        let row = row(number)
        return code(row)
    }

    func code(_ row: Row) -> String {
        guard departments.indices.contains(row.department) else { return "" }
        let department = departments[row.department].code
        let digits = String(row.suffix)
        return department + String(repeating: "0", count: max(0, 5 - department.utf8.count - digits.utf8.count))
            + digits
    }

    /// The code as `InseeIndex.number` keeps it, without making a text of it.
    func number(of row: Row) -> UInt32 {
        guard departments.indices.contains(row.department) else { return 0 }
        let department = UInt32(departments[row.department].number)
        return department * (department > 900 ? 100 : 1000) + UInt32(clamping: row.suffix)
    }

    /// Row of a code, nil when no commune bears it. - Complexity: O(log n)
    func row(ofDepartment code: some StringProtocol, suffix: Int) -> Int? {
        guard let department = departments.firstIndex(where: { $0.code == code }) else { return nil }
        var low = departments[department].firstRow
        var high = department + 1 < departments.count ? departments[department + 1].firstRow : count
        while low < high {
            let middle = (low + high) / 2
            let found = row(middle).suffix
            if found == suffix { return middle }
            if found < suffix { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    /// Rows whose skeleton may have the fingerprint; the caller compares the names.
    func candidates(_ hash: UInt64, _ body: (Int) -> Void) {
        let (bucket, check) = Self.bucket(of: hash)
        var reader = GazetteerBytes(bytes)
        reader.position = bucketOffsets + bucket * 4
        let (from, to) = (Int(reader.uint32()), Int(reader.uint32()))
        guard from <= to, to <= count else { return }
        reader.position = itemsOffset + from * 4
        for _ in from..<to {
            let (found, row) = (reader.uint16(), reader.uint16())
            if found == check { body(Int(row)) }
        }
    }

    static func bucket(of hash: UInt64) -> (bucket: Int, check: UInt16) {
        (Int(truncatingIfNeeded: hash >> 52), UInt16(truncatingIfNeeded: hash >> 30))
    }

    private func start(_ number: Int, _ reader: inout GazetteerBytes, _ row: inout Row) {
        reader.position = blockOffsets + number / Self.blockSize * 4
        reader.position = Int(reader.uint32())
        row = Row()
        row.department = Int(reader.uint8())
        row.suffix = Int(reader.uint16())
    }

    private func step(_ number: Int, _ reader: inout GazetteerBytes, _ row: inout Row, hasName: Bool = true) {
        if row.department + 1 < departments.count, departments[row.department + 1].firstRow == number {
            row.department += 1
            row.suffix = 0
        }
        row.suffix += reader.varint()
        if hasName { reader.name(&row.name, with: pieces) } else { reader.passName() }
        let (low, middle, high) = (Int(reader.uint8()), Int(reader.uint8()), Int(reader.uint8()))
        if departments.indices.contains(row.department) {
            let box = departments[row.department]
            row.centre = Coordinate(
                longitude: box.west + box.width * Double(low | (middle & 15) << 8) / 4095,
                latitude: box.south + box.height * Double(middle >> 4 | high << 4) / 4095)
        }
        row.population = reader.varint()
    }
}
