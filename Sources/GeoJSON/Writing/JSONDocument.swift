import ByteStreams
public import GeoTypes

/// A JSON value that is no GeoJSON: reports and tables for scripts.
public enum JSONDocument {
    /// UTF-8 with two spaces of indentation, members in their order, a line feed at the end. A number
    /// that is not finite is written as `null`.
    public static func bytes(of value: PropertyValue) -> [UInt8] {
        var text = TextBuffer()
        append(value, to: &text, depth: 0)
        text.append(byte: 10)
        return text.bytes
    }

    /// The same value on one line, without a space and without a line feed at the end.
    public static func compactBytes(of value: PropertyValue) -> [UInt8] {
        var text = TextBuffer()
        append(value, to: &text, depth: nil)
        return text.bytes
    }

    /// A nil depth writes everything on one line.
    private static func append(_ value: PropertyValue, to text: inout TextBuffer, depth: Int?) {
        switch value {
        case .null: text.append("null" as StaticString)
        case .bool(let flag): text.append((flag ? "true" : "false") as StaticString)
        case .integer(let number): text.append(integer: number)
        case .number(let number):
            text.append(number.isFinite ? (number == 0 ? "0" : shortest(number)) : "null")
        case .string(let string): text.append(contentsOf: JSONText.quoted(string))
        case .array(let values):
            list(values, "[", "]", to: &text, depth: depth) { value, text in
                append(value, to: &text, depth: deeper(depth))
            }
        case .object(let properties):
            list(properties.members, "{", "}", to: &text, depth: depth) { member, text in
                text.append(contentsOf: JSONText.quoted(member.name))
                text.append((depth == nil ? ":" : ": ") as StaticString)
                append(member.value, to: &text, depth: deeper(depth))
            }
        }
    }

    /// « 3 », not « 3.0 »: the shortest text that reads back as the same number.
    private static func shortest(_ number: Double) -> String {
        let text = number.description
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    private static func list<Item>(
        _ items: [Item], _ open: StaticString, _ close: StaticString, to text: inout TextBuffer, depth: Int?,
        _ body: (Item, inout TextBuffer) -> Void
    ) {
        text.append(open)
        for (index, item) in items.enumerated() {
            if index > 0 { text.append(byte: UInt8(ascii: ",")) }
            newLine(&text, deeper(depth))
            body(item, &text)
        }
        if !items.isEmpty { newLine(&text, depth) }
        text.append(close)
    }

    private static func deeper(_ depth: Int?) -> Int? { depth.map { $0 + 1 } }

    private static func newLine(_ text: inout TextBuffer, _ depth: Int?) {
        guard let depth else { return }
        text.append(byte: 10)
        for _ in 0..<depth { text.append("  " as StaticString) }
    }
}
