import ByteStreams

/// A number as it stands inside an attribute that is put together from several.
struct SVGNumber {
    private var buffer = TextBuffer()

    /// Two decimals at the most.
    mutating func text(_ value: Double) -> String {
        buffer.removeAll()
        buffer.append(value, decimals: 2)
        return String(decoding: buffer.bytes, as: UTF8.self)
    }
}
