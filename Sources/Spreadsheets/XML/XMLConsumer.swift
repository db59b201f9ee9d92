import CExpat

/// What a reader does with the elements of a document: subclasses say what they look for.
class XMLConsumer {
    /// Set by a subclass that cannot go on; the parser has been stopped then.
    private(set) var failure: SpreadsheetError?
    fileprivate(set) var parser: XML_Parser?

    func start(_ name: XMLName, _ attributes: XMLAttributes) {}
    func end(_ name: XMLName) {}
    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

    /// From a call above: nothing more is read.
    final func fail(_ error: SpreadsheetError) {
        guard failure == nil else { return }
        failure = error
        XML_StopParser(parser, 0)
    }

    /// From `end`: the reader comes back before it goes on.
    @inline(__always)
    final func pause() { XML_StopParser(parser, 1) }

    final func attach(to parser: XML_Parser) {
        self.parser = parser
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(
            parser,
            { context, name, attributes in
                guard let name, let consumer = XMLConsumer.of(context) else { return }
                consumer.start(XMLName(name), XMLAttributes(first: attributes))
            },
            { context, name in
                guard let name, let consumer = XMLConsumer.of(context) else { return }
                consumer.end(XMLName(name))
            })
        XML_SetCharacterDataHandler(parser) { context, bytes, count in
            guard let bytes, let consumer = XMLConsumer.of(context) else { return }
            let start = UnsafeRawPointer(bytes).assumingMemoryBound(to: UInt8.self)
            consumer.text(UnsafeBufferPointer(start: start, count: Int(count)))
        }
    }

    @inline(__always)
    static func of(_ context: UnsafeMutableRawPointer?) -> XMLConsumer? {
        context.map { Unmanaged<XMLConsumer>.fromOpaque($0).takeUnretainedValue() }
    }
}
