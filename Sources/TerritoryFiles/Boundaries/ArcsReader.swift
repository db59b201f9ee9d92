import GeoMath
import GeoTypes

/// Reads the text of `ArcsFile` from outside: nothing in it is trusted.
struct ArcsReader {
    private let bytes: [UInt8]
    private var place = 0
    private var line = 1

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func parts(codes: [String]) throws(TerritoryError) -> Coverage.Parts {
        let header = try header()
        // A line has at least four bytes, so counts beyond the file's size reserve nothing.
        guard header.arcs + header.areas <= bytes.count else {
            throw fault(.truncated(expected: header.arcs + header.areas, found: bytes.count / 4))
        }
        guard header.areas == codes.count else {
            throw fault(.truncated(expected: codes.count, found: header.areas))
        }
        var parts = Coverage.Parts()
        parts.arcs.reserveCapacity(header.arcs)
        while parts.arcs.count < header.arcs {
            if isAtEnd { throw fault(.truncated(expected: header.arcs, found: parts.arcs.count)) }
            parts.arcs.append(try arc())
        }
        for code in codes {
            if isAtEnd { throw fault(.truncated(expected: header.areas, found: parts.areas.count)) }
            let (plane, polygons) = try area(code: code, plane: header.plane)
            parts.planes.append(plane)
            parts.areas.append(polygons)
        }
        if !isAtEnd { throw fault(.trailingText(word())) }
        return parts
    }

    private func fault(_ fault: TerritoryError.ArcsFault) -> TerritoryError {
        .badArcs(file: ArcsFile.name, line: line, fault)
    }

    private var isAtEnd: Bool { place >= bytes.count }
    private var isAtLineEnd: Bool { isAtEnd || bytes[place] == UInt8(ascii: "\n") }

    private mutating func skipSpaces() {
        while !isAtEnd, bytes[place] == UInt8(ascii: " ") { place += 1 }
    }

    /// - Throws: `trailingText` when the line goes on; `truncated` when the last line was cut off.
    private mutating func endLine() throws(TerritoryError) {
        skipSpaces()
        if isAtEnd { throw fault(.truncated(expected: line, found: line - 1)) }
        guard isAtLineEnd else { throw fault(.trailingText(word())) }
        place += 1
        line += 1
    }

    /// Bytes up to the next space or line end, at most forty for a message.
    private mutating func word() -> String {
        let start = place
        while !isAtLineEnd, bytes[place] != UInt8(ascii: " ") { place += 1 }
        return String(decoding: bytes[start..<min(place, start + 40)], as: UTF8.self)
    }

    private mutating func header() throws(TerritoryError) -> (arcs: Int, areas: Int, plane: Coverage.Plane) {
        let signature = Array(ArcsFile.signature.utf8)
        guard bytes.starts(with: signature) else { throw fault(.notArcs) }
        place = signature.count
        try endLine()
        try expect("arcs")
        let arcs = try count()
        try expect("areas")
        let areas = try count()
        try expect("plane")
        let plane = try plane()
        try endLine()
        return (arcs, areas, plane)
    }

    private mutating func expect(_ keyword: String) throws(TerritoryError) {
        skipSpaces()
        guard word() == keyword else { throw fault(.notArcs) }
    }

    private mutating func count() throws(TerritoryError) -> Int {
        let number = try integer()
        guard number >= 0 else { throw fault(.outOfRange("\(number)")) }
        return number
    }

    private mutating func plane() throws(TerritoryError) -> Coverage.Plane {
        let number = try integer()
        guard let plane = Coverage.Plane(rawValue: number) else { throw fault(.unknownPlane("\(number)")) }
        return plane
    }

    /// A decimal integer of at most ten digits.
    private mutating func integer() throws(TerritoryError) -> Int {
        skipSpaces()
        let start = place
        let isNegative = !isAtEnd && bytes[place] == UInt8(ascii: "-")
        if isNegative { place += 1 }
        let firstDigit = place
        var value = 0
        while !isAtEnd, bytes[place] >= 48, bytes[place] <= 57, place - firstDigit < 10 {
            value = value * 10 + Int(bytes[place] - 48)
            place += 1
        }
        let endsWell = isAtLineEnd || bytes[place] == UInt8(ascii: " ") || bytes[place] == UInt8(ascii: "@")
        guard place > firstDigit, endsWell else {
            place = start
            throw fault(.badNumber(word()))
        }
        return isNegative ? -value : value
    }

    private mutating func arc() throws(TerritoryError) -> [GridPoint] {
        var points: [GridPoint] = []
        var (x, y) = (0, 0)
        while !isAtLineEnd {
            x += try integer()
            y += try integer()
            guard abs(x) <= Int(GridPoint.limit), abs(y) <= Int(GridPoint.limit) else {
                throw fault(.outOfRange("\(x) \(y)"))
            }
            points.append(GridPoint(x: Int32(x), y: Int32(y)))
            skipSpaces()
        }
        try endLine()
        return points
    }

    private mutating func area(
        code: String, plane: Coverage.Plane
    ) throws(TerritoryError) -> (Coverage.Plane, [[[Int32]]]) {
        var ownPlane = plane
        let start = place
        while !isAtLineEnd, bytes[place] != UInt8(ascii: " "), bytes[place] != UInt8(ascii: "@") { place += 1 }
        let found = String(decoding: bytes[start..<min(place, start + 40)], as: UTF8.self)
        guard found == code else { throw fault(.unexpectedCode(found: found, expected: code)) }
        if !isAtEnd, bytes[place] == UInt8(ascii: "@") {
            place += 1
            ownPlane = try self.plane()
        }
        var polygons: [[[Int32]]] = [[[]]]
        skipSpaces()
        while !isAtLineEnd {
            switch bytes[place] {
            case UInt8(ascii: ";"):
                place += 1
                polygons.append([[]])
            case UInt8(ascii: "/"):
                place += 1
                polygons[polygons.count - 1].append([])
            default:
                let reference = try reference()
                let ring = polygons[polygons.count - 1].count - 1
                polygons[polygons.count - 1][ring].append(reference)
            }
            skipSpaces()
        }
        try endLine()
        return (ownPlane, polygons)
    }

    private mutating func reference() throws(TerritoryError) -> Int32 {
        let isReversed = bytes[place] == UInt8(ascii: "~")
        if isReversed { place += 1 }
        let number = try count()
        guard number < Int(Int32.max) else { throw fault(.outOfRange("\(number)")) }
        return isReversed ? ~Int32(number) : Int32(number)
    }
}
