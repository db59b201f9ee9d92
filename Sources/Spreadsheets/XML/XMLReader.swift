import CExpat

/// Feeds a part to expat piece by piece. Memory, nesting, and the bytes of one tag are bounded; a document that declares
/// entities is refused.
final class XMLReader {
    private static let chunk: Int32 = 1 << 16
    /// Bytes of one tag or comment. What is not complete is looked at again with every piece.
    private static let mostTagBytes = 1 << 20

    let source: PartSource
    private let consumer: XMLConsumer
    private let memory = XMLMemory()
    private let parser: XML_Parser
    private var isPaused = false
    private var isAtEnd = false
    private var fed = 0

    init(_ source: PartSource, for consumer: XMLConsumer) throws(SpreadsheetError) {
        self.source = source
        self.consumer = consumer
        var functions = XMLMemory.functions
        guard let parser = memory.pay({ XML_ParserCreate_MM(nil, &functions, nil) }) else {
            throw .tooComplex(part: source.name)
        }
        self.parser = parser
        memory.pay { consumer.attach(to: parser) }
        XML_SetStartDoctypeDeclHandler(parser) { context, _, _, _, hasSubset in
            // The empty one of old OpenDocument files declares nothing.
            if hasSubset != 0 { XMLConsumer.of(context)?.fail(.entities(part: "")) }
        }
    }

    deinit { memory.pay { XML_ParserFree(parser) } }

    /// Reads on until the consumer pauses (true) or the document ends (false).
    func advance() throws(SpreadsheetError) -> Bool {
        if isAtEnd, !isPaused { return false }
        var status = XML_STATUS_OK
        if isPaused { status = memory.pay { XML_ResumeParser(parser) } }
        while true {
            isPaused = status == XML_STATUS_SUSPENDED
            if isPaused { return true }
            if status == XML_STATUS_ERROR { throw error() }
            if isAtEnd { return false }
            status = try feed()
        }
    }

    /// To the end, for a consumer that does not pause.
    func finish() throws(SpreadsheetError) {
        while try advance() {}
    }

    private func feed() throws(SpreadsheetError) -> XML_Status {
        guard fed - Int(XML_GetCurrentByteIndex(parser)) <= XMLReader.mostTagBytes,
            let buffer = memory.pay({ XML_GetBuffer(parser, XMLReader.chunk) })
        else { throw .tooComplex(part: source.name) }
        let count = try source.read(into: UnsafeMutableRawBufferPointer(start: buffer, count: Int(XMLReader.chunk)))
        fed += count
        isAtEnd = count == 0
        return memory.pay { XML_ParseBuffer(parser, Int32(count), isAtEnd ? 1 : 0) }
    }

    private func error() -> SpreadsheetError {
        switch consumer.failure {
        case .entities: return .entities(part: source.name)
        case let failure?: return failure
        case nil: break
        }
        switch XML_GetErrorCode(parser) {
        case XML_ERROR_NO_MEMORY: return .tooComplex(part: source.name)
        case XML_ERROR_AMPLIFICATION_LIMIT_BREACH: return .entities(part: source.name)
        default:
            return .malformed(
                part: source.name, line: Int(XML_GetCurrentLineNumber(parser)),
                column: Int(XML_GetCurrentColumnNumber(parser)) + 1)
        }
    }
}
