import PlainText

/// Several needs in one cell: lines that begin with a number or a bullet.
enum ListedNeeds {
    /// The needs without their marks, when at least two lines have one; else none. A line without a mark goes on with the
    /// one before it; what stands before the first mark stays with the first need, as it is written.
    /// - Complexity: one look at each byte, until a line ends.
    static func parts(of text: UnsafeRawBufferPointer) -> [UnsafeRawBufferPointer] {
        guard text.contains(where: { $0 == 10 || $0 == 13 }) else { return [] }
        var starts: [Int] = []
        var ends: [Int] = []
        var marks = 0
        var place = 0
        while place < text.count {
            let end = text[place...].firstIndex { $0 == 10 || $0 == 13 } ?? text.count
            let line = UnsafeRawBufferPointer(rebasing: text[place..<end])
            let mark = markLength(line)
            if mark > 0 { marks += 1 }
            if mark > 0, marks > 1 || starts.isEmpty {
                starts.append(place + mark)
                ends.append(end)
            } else if starts.isEmpty {
                starts.append(place)
                ends.append(end)
            } else {
                ends[ends.count - 1] = end
            }
            place = end + 1
        }
        guard marks > 1, starts.count > 1 else { return [] }
        return zip(starts, ends).map { CellText.trimmed(UnsafeRawBufferPointer(rebasing: text[$0..<$1])) }
            .filter { !$0.isEmpty }
    }

    /// Bytes of « 1. », « 2) », « 3 - », « a) », « • », « - » with the space around; 0 when words stand there, or nothing
    /// behind it.
    private static func markLength(_ line: UnsafeRawBufferPointer) -> Int {
        var place = space(line, 0)
        let bullet = bulletLength(line, place)
        if bullet > 0 {
            place = space(line, place + bullet)
            // « -5 °C » is a figure.
            return place < line.count && !isDigit(line[place]) ? place : 0
        }
        let start = place
        while place < line.count, place - start < 2, isDigit(line[place]) { place += 1 }
        let isLetter =
            place == start && place + 1 < line.count && isLowercase(line[place]) && line[place + 1] == closing
        if isLetter { place += 1 }
        guard place > start else { return 0 }
        let afterNumber = space(line, place)
        guard afterNumber < line.count else { return 0 }
        let sign = line[afterNumber]
        let isSign =
            sign == closing || sign == UInt8(ascii: ".") || sign == UInt8(ascii: ":") || sign == UInt8(ascii: "-")
        let degree = sign == 0xC2 && afterNumber + 1 < line.count && line[afterNumber + 1] == 0xB0
        guard isSign || degree else { return 0 }
        place = space(line, afterNumber + (degree ? 2 : 1))
        return place < line.count && !isDigit(line[place]) ? place : 0
    }

    private static let closing = UInt8(ascii: ")")

    private static func bulletLength(_ line: UnsafeRawBufferPointer, _ place: Int) -> Int {
        guard place < line.count else { return 0 }
        if [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+")].contains(line[place]) { return 1 }
        let rest = line[place...]
        return bullets.first { rest.starts(with: $0) }?.count ?? 0
    }

    private static let bullets = [
        "•", "–", "—", "·", "▪", "▫", "■", "□", "►", "▶", "◦", "‣", "→", "➢", "✓", "✔", "●", "○",
    ]
    .map { Array($0.utf8) }

    private static func space(_ line: UnsafeRawBufferPointer, _ start: Int) -> Int {
        var place = start
        while place < line.count {
            let width = WhiteSpace.width(line, at: place, to: line.count)
            if width == 0 { break }
            place += width
        }
        return place
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
    private static func isLowercase(_ byte: UInt8) -> Bool { byte >= 97 && byte <= 122 }
}
