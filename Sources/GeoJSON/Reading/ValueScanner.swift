import ByteStreams
import GeoTypes

/// Finds where the values of a JSON text begin and end while its bytes slide by. From the pin on every
/// byte stays in view; offsets are from the pin. Brackets and strings are followed without recursion.
final class ValueScanner {
    /// A member of an object: its name with the quotes, and its value.
    struct Member {
        var name: Range<Int>
        var value: Range<Int>
    }

    private let window: ByteWindow
    private let limits: FeatureReader.Limits
    /// Quotes, brackets, LF and RS, of 256 bytes.
    private let stops: UnsafeMutablePointer<Bool>
    /// The pin, and the place from which to read on: offsets in the window.
    private(set) var pinOffset = 0
    var place = 0
    private var lines = LineCounter()
    /// What ends a text before its brackets are closed: LF when there is one text a line, RS after the first RS.
    private var separator: UInt8?
    private var isFirstByte = true
    private var crossedLine = false
    /// A value that grows past the limit is followed to its end without being kept.
    private var forgets = false
    private var hasForgotten = false
    var hasSeenText = false

    init(_ source: any ByteSource, limits: FeatureReader.Limits) {
        window = ByteWindow(source)
        self.limits = limits
        stops = .allocate(capacity: 256)
        stops.initialize(repeating: false, count: 256)
        for byte in [0x0A, 0x1E, 0x22, 0x5B, 0x5D, 0x7B, 0x7D] { stops[byte] = true }
    }

    deinit { stops.deallocate() }

    /// A broken text costs no other.
    var isSeparated: Bool { separator != nil }
    var here: TextPosition { position(of: place) }
    /// Where the pin is.
    var pinned: TextPosition { position(of: pinOffset) }
    var pinnedCursor: JSONCursor { cursor(0..<(place - pinOffset)) }

    /// From the pin to here, copied.
    var pinnedBytes: [UInt8] {
        Array(UnsafeRawBufferPointer(start: window.base + pinOffset, count: place - pinOffset))
    }

    /// Everything before is forgotten.
    func pin() { pinOffset = place }

    func cursor(_ range: Range<Int>) -> JSONCursor {
        JSONCursor(window.base + pinOffset, from: range.lowerBound, to: range.upperBound)
    }

    func isName(_ member: Member, _ name: String, value: String) -> Bool {
        var left = cursor(member.name)
        var right = cursor(member.value)
        return (try? left.string()) == name && (try? right.string()) == value
    }

    func excerpt() throws(GeoJSONError) -> String {
        _ = try peek()
        return JSONExcerpt.text(window.base + place, count: window.count - place)
    }

    func pinnedExcerpt() throws(GeoJSONError) -> String { pinnedCursor.excerpt(from: 0) }

    // MARK: - Texts

    /// Goes to the first byte of the next text; false at the end of the source.
    func findText() throws(GeoJSONError) -> Bool {
        pin()
        if isFirstByte {
            isFirstByte = false
            while window.count < 3, try more() {}
            if window.count >= 3, window.base[0] == 0xEF, window.base[1] == 0xBB, window.base[2] == 0xBF { place = 3 }
        }
        while true {
            pin()
            guard let byte = try peek() else { return false }
            if byte == 0x1E { separator = 0x1E } else if !isSpace(byte) { break }
            place += 1
        }
        crossedLine = false
        return true
    }

    /// The text is whole. A first text that took one line means that the others do too.
    func endText() {
        if separator == nil, !crossedLine { separator = 0x0A }
    }

    /// Passes over the rest of a broken text; false when nothing follows.
    func resynchronise() throws(GeoJSONError) -> Bool {
        guard let separator else { return false }
        while let byte = try peek() {
            if byte == separator { return true }
            place += 1
            pin()
        }
        return false
    }

    // MARK: - Bytes

    /// Passes over the value that begins here, however large. - Returns: false when it was larger than the limit; nothing of it is in view.
    func valueWithinLimit() throws(GeoJSONError) -> Bool {
        forgets = true
        hasForgotten = false
        defer { forgets = false }
        try value()
        return !hasForgotten
    }

    /// Passes over the value that begins here.
    func value() throws(GeoJSONError) {
        switch try peek() {
        case UInt8(ascii: "{"), UInt8(ascii: "["): try brackets()
        case UInt8(ascii: "\""): try string()
        default:
            let start = place
            while let byte = try peek(), !isSpace(byte), byte != UInt8(ascii: ","), byte != UInt8(ascii: "}"),
                byte != UInt8(ascii: "]"), byte != UInt8(ascii: ":"), byte != 0x1E
            {
                place += 1
            }
            if place == start { throw try syntax(.value) }
        }
    }

    private func brackets() throws(GeoJSONError) {
        var depth = 0
        // Copies of what the loops need: members of a class are checked at each access.
        var base = window.base
        var here = place
        repeat {
            while !stops[Int(base[here])] { here += 1 }
            place = here
            if here == window.count {
                guard try more() else { throw .unexpectedEnd(self.here) }
                base = window.base
                here = place
                continue
            }
            let byte = base[here]
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: "\""):
                try string()
                base = window.base
                here = place
                continue
            default:
                if byte == separator { throw .unexpectedEnd(self.here) }
                if byte == 0x0A { crossedLine = true }
            }
            here += 1
        } while depth > 0
        place = here
    }

    private func string() throws(GeoJSONError) {
        var base = window.base
        var here = place + 1
        while true {
            while base[here] >= 0x20, base[here] != UInt8(ascii: "\""), base[here] != UInt8(ascii: "\\") { here += 1 }
            place = here
            if here == window.count {
                guard try more() else { throw .unexpectedEnd(self.here) }
                base = window.base
                here = place
                continue
            }
            switch base[here] {
            case UInt8(ascii: "\""):
                place += 1
                return
            case UInt8(ascii: "\\"):
                place += 1
                guard let escaped = try peek() else { throw .unexpectedEnd(self.here) }
                if escaped < 0x20 { throw try syntax(.escape) }
                base = window.base
                here = place + 1
            default: throw try syntax(.printableCharacter)
            }
        }
    }

    /// The byte here, nil at the end.
    @inline(__always)
    func peek() throws(GeoJSONError) -> UInt8? {
        if place == window.count, try !more() { return nil }
        return window.base[place]
    }

    func peekPastSpace() throws(GeoJSONError) -> UInt8 {
        while let byte = try peek() {
            guard isSpace(byte), byte != separator else { return byte }
            if byte == 0x0A { crossedLine = true }
            place += 1
        }
        throw .unexpectedEnd(here)
    }

    private func more() throws(GeoJSONError) -> Bool {
        if place - pinOffset >= limits.featureBytes {
            guard forgets else { throw .tooLarge(pinned, limit: limits.featureBytes) }
            hasForgotten = true
            pinOffset = place
        }
        lines.pass(over: UnsafeRawBufferPointer(rebasing: window.bytes[..<pinOffset]))
        let discarded = pinOffset
        place -= discarded
        pinOffset = 0
        do throws(ByteStreamError) { return try window.slide(discarding: discarded) > 0 } catch {
            throw .source(error)
        }
    }

    @inline(__always)
    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

    // MARK: - Errors

    func syntax(_ expected: JSONExpectation) throws(GeoJSONError) -> GeoJSONError {
        guard try peek() != nil else { return .unexpectedEnd(here) }
        return .syntax(here, expected: expected, found: try excerpt())
    }

    /// - Parameter feature: nil when it is no feature that was parsed.
    func error(_ fault: JSONFault, feature: Int?) -> GeoJSONError {
        switch fault {
        case .syntax(let offset, let expected):
            let start = pinOffset + min(offset, place - pinOffset)
            return .syntax(
                position(of: start), expected: expected,
                found: JSONExcerpt.text(window.base + start, count: window.count - start))
        case .feature(let offset, let fault):
            let place = position(of: pinOffset + offset)
            if let feature { return .invalidFeature(place, feature: feature, fault) }
            if fault == .tooDeep { return .tooDeep(place, limit: limits.depth) }
            return .syntax(place, expected: .collectionMember, found: "")
        }
    }

    private func position(of place: Int) -> TextPosition {
        let before = UnsafeRawBufferPointer(rebasing: window.bytes[..<place])
        return lines.position(after: before, byteOffset: window.offset + place)
    }
}
