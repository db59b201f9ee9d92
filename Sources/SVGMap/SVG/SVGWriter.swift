import ByteStreams

/// Writes SVG elements in the order in which they are asked for, attributes likewise: the same calls
/// give the same bytes. Names are trusted, values and texts are escaped.
struct SVGWriter {
    private var buffer = TextBuffer(reserving: 120_000)

    var bytes: [UInt8] { buffer.bytes }

    mutating func open(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, SVGValue> = [:]) {
        start(name)
        for (name, value) in attributes { attribute(name, value) }
        endStart()
    }

    /// `inline` elements are followed by no line break, which inside a text would be a space.
    mutating func close(_ name: StaticString, inline: Bool = false) {
        buffer.append("</" as StaticString)
        buffer.append(name)
        buffer.append(byte: 62)
        if !inline { buffer.append(byte: 10) }
    }

    mutating func empty(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, SVGValue>) {
        start(name)
        for (name, value) in attributes { attribute(name, value) }
        buffer.append("/>\n" as StaticString)
    }

    /// An element that holds text alone.
    mutating func leaf(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, SVGValue> = [:], text: String
    ) {
        open(name, attributes)
        characters(text)
        close(name)
    }

    mutating func characters(_ text: String) { XMLText.append(text, to: &buffer) }

    mutating func newLine() { buffer.append(byte: 10) }

    /// A path, with a `<title>` that browsers show under the pointer.
    mutating func path(
        _ data: PathData, _ attributes: KeyValuePairs<StaticString, SVGValue> = [:], title: String? = nil
    ) {
        start("path")
        for (name, value) in attributes { attribute(name, value) }
        buffer.append(" d=\"" as StaticString)
        buffer.append(contentsOf: data.bytes)
        guard let title else {
            buffer.append("\"/>\n" as StaticString)
            return
        }
        buffer.append("\"><title>" as StaticString)
        characters(title)
        buffer.append("</title></path>\n" as StaticString)
    }

    /// The pieces of a start tag, for elements whose attributes come and go.
    mutating func start(_ name: StaticString) {
        buffer.append(byte: 60)
        buffer.append(name)
    }

    mutating func attribute(_ name: StaticString, _ value: SVGValue) {
        buffer.append(byte: 32)
        buffer.append(name)
        buffer.append("=\"" as StaticString)
        switch value {
        case .string(let text): XMLText.append(text, to: &buffer)
        case .number(let number): buffer.append(number, decimals: 2)
        case .integer(let number): buffer.append(integer: number)
        }
        buffer.append(byte: 34)
    }

    mutating func endStart() { buffer.append(byte: 62) }

    mutating func endEmpty() { buffer.append("/>\n" as StaticString) }
}
