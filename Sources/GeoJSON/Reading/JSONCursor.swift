/// Walks over JSON bytes that are all in memory (RFC 8259). No byte at or after `end` is looked at.
struct JSONCursor {
    let base: UnsafePointer<UInt8>
    let end: Int
    var place: Int
    /// Positions are numbers of another reference system than degrees.
    var acceptsAnyPosition = false
    /// Bytes of a text or name that is kept.
    var textLimit = Int.max

    init(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int) {
        self.base = base
        self.end = end
        place = start
    }

    /// The same text from another place.
    func from(_ start: Int) -> JSONCursor {
        var other = self
        other.place = start
        return other
    }

    /// The byte here, 0 at the end: no rule of JSON wants a 0.
    @inline(__always)
    var byte: UInt8 { place < end ? base[place] : 0 }

    @inline(__always)
    mutating func skipSpace() {
        while place < end, base[place] <= 0x20, isSpace(base[place]) { place += 1 }
    }

    @inline(__always)
    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

    /// Passes over `wanted`, with the space before and behind it.
    @inline(__always)
    mutating func expect(_ wanted: UInt8, _ expected: JSONExpectation) throws(JSONFault) {
        skipSpace()
        guard byte == wanted else { throw syntax(expected) }
        place += 1
        skipSpace()
    }

    /// Passes over a comma (true) or the closing `bracket` (false).
    @inline(__always)
    mutating func hasNext(before bracket: UInt8) throws(JSONFault) -> Bool {
        skipSpace()
        let found = byte
        guard found == UInt8(ascii: ",") || found == bracket else {
            throw syntax(bracket == UInt8(ascii: "}") ? .commaOrBrace : .commaOrBracket)
        }
        place += 1
        skipSpace()
        return found != bracket
    }

    func syntax(_ expected: JSONExpectation) -> JSONFault { .syntax(offset: place, expected: expected) }

    /// The value that begins at `start`, cut to what a message can carry.
    func excerpt(from start: Int) -> String {
        var value = JSONCursor(base, from: start, to: end)
        do throws(JSONFault) { try value.skipValue(depth: 16) } catch { value.place = end }
        return JSONExcerpt.text(base + start, count: value.place - start)
    }

    mutating func literal(_ text: StaticString) throws(JSONFault) {
        let count = text.utf8CodeUnitCount
        for index in 0..<count {
            guard place + index < end, base[place + index] == text.utf8Start[index] else {
                throw syntax(.value)
            }
        }
        place += count
    }

    // MARK: - Strings

    /// Passes over a string and gives its bytes between the quotes, escapes as they stand.
    mutating func rawString() throws(JSONFault) -> (bytes: UnsafeRawBufferPointer, hasEscape: Bool) {
        guard byte == UInt8(ascii: "\"") else { throw syntax(.string) }
        place += 1
        let start = place
        var hasEscape = false
        while place < end {
            let byte = base[place]
            if byte == UInt8(ascii: "\"") {
                let bytes = UnsafeRawBufferPointer(start: base + start, count: place - start)
                place += 1
                return (bytes, hasEscape)
            }
            guard byte >= 0x20 else { throw syntax(.printableCharacter) }
            if byte == UInt8(ascii: "\\") {
                hasEscape = true
                place += 1
            }
            place += 1
        }
        place = end
        throw syntax(.endOfString)
    }

    mutating func string() throws(JSONFault) -> String {
        let start = place
        let (bytes, hasEscape) = try rawString()
        guard bytes.count <= textLimit else { throw .feature(offset: start, .textTooLarge(limit: textLimit)) }
        guard hasEscape else {
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw .feature(offset: start, .invalidText)
            }
            return text
        }
        return try JSONEscapes.undo(in: bytes, offset: start)
    }

    // MARK: - Whole values

    /// Passes over any value without keeping it. What is inside is checked, the depth by `limit`.
    mutating func skipValue(depth: Int) throws(JSONFault) {
        switch byte {
        case UInt8(ascii: "\""): _ = try rawString()
        case UInt8(ascii: "{"):
            try checkDepth(depth)
            try object { cursor, _ throws(JSONFault) in try cursor.skipValue(depth: depth - 1) }
        case UInt8(ascii: "["):
            try checkDepth(depth)
            try array { cursor throws(JSONFault) in try cursor.skipValue(depth: depth - 1) }
        case UInt8(ascii: "t"): try literal("true")
        case UInt8(ascii: "f"): try literal("false")
        case UInt8(ascii: "n"): try literal("null")
        default: _ = try number()
        }
    }

    func checkDepth(_ left: Int) throws(JSONFault) {
        guard left > 0 else { throw .feature(offset: place, .tooDeep) }
    }

    /// Calls `member` at each value of the object that begins here, with the raw bytes of its name.
    @inline(__always)
    mutating func object(
        _ member: (inout JSONCursor, JSONName) throws(JSONFault) -> Void
    ) throws(JSONFault) {
        guard byte == UInt8(ascii: "{") else { throw syntax(.object) }
        place += 1
        skipSpace()
        if byte == UInt8(ascii: "}") {
            place += 1
            return
        }
        repeat {
            let start = place
            let raw = try rawString()
            try expect(UInt8(ascii: ":"), .colon)
            try member(&self, JSONName(bytes: raw.bytes, hasEscape: raw.hasEscape, offset: start))
        } while try hasNext(before: UInt8(ascii: "}"))
    }

    /// Calls `element` at each value of the array that begins here.
    @inline(__always)
    mutating func array(_ element: (inout JSONCursor) throws(JSONFault) -> Void) throws(JSONFault) {
        guard byte == UInt8(ascii: "[") else { throw syntax(.array) }
        place += 1
        skipSpace()
        if byte == UInt8(ascii: "]") {
            place += 1
            return
        }
        repeat { try element(&self) } while try hasNext(before: UInt8(ascii: "]"))
    }
}

/// The name of a member as it stands between its quotes.
struct JSONName {
    let bytes: UnsafeRawBufferPointer
    let hasEscape: Bool
    let offset: Int

    func text() throws(JSONFault) -> String {
        if hasEscape { return try JSONEscapes.undo(in: bytes, offset: offset) }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .feature(offset: offset, .invalidText) }
        return text
    }

    /// Compares with an ASCII name.
    func `is`(_ name: StaticString) -> Bool {
        // An escape writes one character in six bytes at the most.
        if hasEscape { return bytes.count <= 6 * name.utf8CodeUnitCount && (try? text()) == "\(name)" }
        guard bytes.count == name.utf8CodeUnitCount else { return false }
        for index in 0..<bytes.count where bytes[index] != name.utf8Start[index] { return false }
        return true
    }
}
