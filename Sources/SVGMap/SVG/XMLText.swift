import ByteStreams

/// Text as XML 1.0 wants it, in content and in attributes between double quotes.
enum XMLText {
    /// Markup characters become entities. Characters that XML 1.0 §2.2 forbids, which no escape can
    /// save, become U+FFFD; line breaks and tabs become spaces.
    static func append(_ text: String, to buffer: inout TextBuffer) {
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 38: buffer.append("&amp;" as StaticString)
            case 60: buffer.append("&lt;" as StaticString)
            case 62: buffer.append("&gt;" as StaticString)
            case 34: buffer.append("&quot;" as StaticString)
            case 9, 10, 13: buffer.append(byte: 32)
            case 0..<32, 0x7F..<0xA0, 0xFFFE, 0xFFFF: buffer.append("\u{FFFD}" as StaticString)
            case 32..<128: buffer.append(byte: UInt8(truncatingIfNeeded: scalar.value))
            default: buffer.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
    }
}
