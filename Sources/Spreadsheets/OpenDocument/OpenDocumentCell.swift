import ByteStreams

/// A cell of an OpenDocument sheet while it is being read.
struct OpenDocumentCell {
    enum Kind { case none, number, day, time, flag, text, error }

    var kind = Kind.none
    /// Cells that are alike, this one included.
    var times = 1
    /// Merged with cells below it.
    private(set) var reachesDown = false

    /// The value as attributes give it, and as paragraphs show it.
    var value = GrowingBuffer<UInt8>(capacity: 1 << 8)
    var shown = GrowingBuffer<UInt8>(capacity: 1 << 10)
    var paragraphs = 0

    func deallocate() {
        value.deallocate()
        shown.deallocate()
    }

    mutating func begin(_ attributes: XMLAttributes, limit: Int) {
        kind = .none
        times = 1
        value.count = 0
        shown.count = 0
        paragraphs = 0
        reachesDown = false
        for (name, text) in attributes {
            if name == "office:value-type" {
                if kind != .error { kind = OpenDocumentCell.kind(XMLName(text)) }
            } else if name == "calcext:value-type" {
                if XMLName(text) == "error" { kind = .error }
            } else if name == "table:number-rows-spanned" {
                reachesDown = (Int(String(cString: text)) ?? 1) > 1
            } else if name == "table:number-columns-repeated" {
                times = max(1, Int(String(cString: text)) ?? 1)
            } else if name == "office:value" || name == "office:date-value" || name == "office:time-value"
                || name == "office:boolean-value" || name == "office:string-value"
            {
                let bytes = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
                var length = 0
                while bytes[length] != 0 { length += 1 }
                value.append(UnsafeBufferPointer(start: bytes, count: length), upTo: limit)
            }
        }
    }

    /// Spaces in a row, which XML would not keep.
    mutating func addSpaces(_ count: Int, limit: Int) {
        for _ in 0..<max(0, min(count, limit + 1 - shown.count)) { shown.append(UInt8(ascii: " ")) }
    }

    mutating func addBreak(_ byte: UInt8, limit: Int) {
        if shown.count <= limit { shown.append(byte) }
    }

    func write(into row: inout SheetRow) {
        switch kind {
        case .number:
            if isPadded {
                row.bytes.append(contentsOf: UnsafeBufferPointer(start: shown.base, count: shown.count))
            } else if !PlainNumber.write(value.raw, into: &row.bytes) {
                row.bytes.append(contentsOf: UnsafeBufferPointer(start: value.base, count: value.count))
            }
        case .day: WrittenTime.writeDay(value.raw, into: &row.bytes)
        case .time: WrittenTime.writeDuration(value.raw, into: &row.bytes)
        case .flag: row.bytes.append(value.raw.first == UInt8(ascii: "t") ? "TRUE" : "FALSE")
        case .error: row.note(String(decoding: shown.raw.prefix(32), as: UTF8.self))
        case .text, .none:
            let text = shown.count > 0 ? shown : value
            row.bytes.append(contentsOf: UnsafeBufferPointer(start: text.base, count: text.count))
        }
    }

    /// « 01004 » for 1004: a format puts zeros in front, as in postal codes and INSEE codes.
    private var isPadded: Bool {
        guard shown.count > 1, shown.count <= 15, shown.base[0] == 48, shown.raw.allSatisfy({ $0 >= 48 && $0 <= 57 })
        else { return false }
        return PlainNumber.value(shown.raw) == PlainNumber.value(value.raw)
    }

    private static func kind(_ name: XMLName) -> Kind {
        if name == "string" { return .text }
        if name == "float" || name == "percentage" || name == "currency" { return .number }
        if name == "date" { return .day }
        if name == "boolean" { return .flag }
        if name == "time" { return .time }
        return .none
    }
}
