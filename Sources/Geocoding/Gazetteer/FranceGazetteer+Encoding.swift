internal import GeoTypes
internal import NeedsModel

extension FranceGazetteer {
    /// The bytes of a gazetteer; the same communes give the same bytes in whatever order they come.
    public static func encode(_ communes: [FrenchCommune]) throws(GeocodingError) -> [UInt8] {
        let sorted = communes.sorted { $0.code < $1.code }
        guard sorted.count <= 0xFFFF else { throw .tooManyCommunes(sorted.count) }
        let departments = Departments(sorted)
        var records: [UInt8] = []
        var blocks: [Int] = []
        var previous: [UInt8] = []
        var previousSuffix = 0
        for (row, commune) in sorted.enumerated() {
            let department = departments.number[row]
            let suffix = Int(commune.code.rawValue.dropFirst(departments.codes[department].utf8.count)) ?? 0
            if departments.firstRows[department] == row { previousSuffix = 0 }
            if row.isMultiple(of: blockSize) {
                blocks.append(records.count)
                records.append(UInt8(department))
                records.append16(previousSuffix)
                previous = []
            }
            records.appendVarint(suffix - previousSuffix)
            let name = Array(commune.name.utf8.prefix(200))
            let shared = zip(previous, name).prefix { $0 == $1 }.count
            let packed = GazetteerText.pack(name[shared...])
            records += [UInt8(shared), UInt8(packed.count)] + packed
            let (x, y) = departments.steps(of: commune.centre, in: department)
            records += [UInt8(x & 255), UInt8(x >> 8 | (y & 15) << 4), UInt8(y >> 4)]
            records.appendVarint(max(0, commune.population))
            (previous, previousSuffix) = (name, suffix)
        }
        return assemble(sorted, departments, records, blocks)
    }

    private static func assemble(
        _ communes: [FrenchCommune], _ departments: Departments, _ records: [UInt8], _ blocks: [Int]
    ) -> [UInt8] {
        var head = magic
        head.append32(communes.count)
        let placeOfPostalOffset = head.count
        head.append32(0)
        head.append16(departments.codes.count)
        for (number, code) in departments.codes.enumerated() {
            head += [UInt8(code.utf8.count)] + Array(code.utf8)
            head.append32(departments.firstRows[number])
            let box = departments.boxes[number]
            for value in [box.west, box.south, box.east - box.west, box.north - box.south] {
                head.append32(value)
            }
        }
        let index = nameIndex(communes)
        let recordsStart = head.count + blocks.count * 4 + index.count
        for block in blocks { head.append32(recordsStart + block) }
        var postalOffset: [UInt8] = []
        postalOffset.append32(recordsStart + records.count)
        head.replaceSubrange(placeOfPostalOffset..<placeOfPostalOffset + 4, with: postalOffset)
        let postal = communes.enumerated().flatMap { row, commune in
            commune.postalCodes.compactMap { code in UInt32(code).map { (code: $0, row: row) } }
        }
        return head + index + records + FrancePostalCodes.encode(postal)
    }

    private static func nameIndex(_ communes: [FrenchCommune]) -> [UInt8] {
        var text = FoldedText()
        var items: [(bucket: Int, check: UInt16, row: Int)] = []
        for (row, commune) in communes.enumerated() {
            text.read(commune.name, vocabulary: .french)
            let (bucket, check) = bucket(of: text.skeletonHash(text.tokens.indices))
            items.append((bucket, check, row))
        }
        items.sort { ($0.bucket, $0.check, $0.row) < ($1.bucket, $1.check, $1.row) }
        var bytes: [UInt8] = []
        var next = 0
        for bucket in 0...bucketCount {
            while next < items.count, items[next].bucket < bucket { next += 1 }
            bytes.append32(next)
        }
        for item in items {
            bytes.append16(Int(item.check))
            bytes.append16(item.row)
        }
        return bytes
    }
}

/// The departments of a list of communes, with boxes in ten-thousandths of a degree.
private struct Departments {
    var codes: [String] = []
    var firstRows: [Int] = []
    var boxes: [(west: Int, south: Int, east: Int, north: Int)] = []
    /// Department of each row.
    var number: [Int] = []

    init(_ communes: [FrenchCommune]) {
        for (row, commune) in communes.enumerated() {
            let (x, y) = Self.scaled(commune.centre)
            if codes.last != commune.code.department.rawValue {
                codes.append(commune.code.department.rawValue)
                firstRows.append(row)
                boxes.append((x, y, x, y))
            }
            let last = codes.count - 1
            number.append(last)
            let box = boxes[last]
            boxes[last] = (min(box.west, x), min(box.south, y), max(box.east, x), max(box.north, y))
        }
    }

    /// Twelve bits each.
    func steps(of centre: Coordinate, in department: Int) -> (Int, Int) {
        let (x, y) = Self.scaled(centre)
        let box = boxes[department]
        func step(_ offset: Int, _ extent: Int) -> Int { extent == 0 ? 0 : (offset * 4095 + extent / 2) / extent }
        return (step(x - box.west, box.east - box.west), step(y - box.south, box.north - box.south))
    }

    private static func scaled(_ centre: Coordinate) -> (Int, Int) {
        func scaled(_ degrees: Double, _ limit: Double) -> Int {
            Int((max(-limit, min(limit, degrees.isFinite ? degrees : 0)) * 10000).rounded())
        }
        return (scaled(centre.longitude, 180), scaled(centre.latitude, 90))
    }
}
