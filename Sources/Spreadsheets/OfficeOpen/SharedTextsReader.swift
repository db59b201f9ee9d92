import ByteStreams

/// Fills the table of texts: runs of a rich text are one text, hints for reading aloud are left out.
final class SharedTextsReader: XMLConsumer {
    private let texts: SharedTexts
    private let limits: SpreadsheetLimits
    private var current = GrowingBuffer<UInt8>(capacity: 1 << 10)
    private var isInText = false
    private var isInHint = false

    private init(_ texts: SharedTexts, limits: SpreadsheetLimits) {
        self.texts = texts
        self.limits = limits
    }

    deinit { current.deallocate() }

    static func read(_ part: String?, in archive: ZipArchive) throws(SpreadsheetError) -> SharedTexts {
        let texts = SharedTexts(limits: archive.limits)
        guard let part, archive.has(part) else { return texts }
        try XMLReader(archive.open(part), for: SharedTextsReader(texts, limits: archive.limits)).finish()
        return texts
    }

    override func start(_ name: XMLName, _ attributes: XMLAttributes) {
        let name = name.local
        if name == "t" {
            isInText = !isInHint
        } else if name == "si" {
            current.count = 0
        } else if name == "rPh" {
            isInHint = true
        }
    }

    override func end(_ name: XMLName) {
        let name = name.local
        if name == "t" {
            isInText = false
        } else if name == "rPh" {
            isInHint = false
        } else if name == "si" {
            current.count = EscapedText.undo(UnsafeMutableBufferPointer(start: current.base, count: current.count))
            do throws(SpreadsheetError) { try texts.append(current.raw) } catch { fail(error) }
        }
    }

    override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isInText { current.append(bytes, upTo: limits.cellBytes) }
    }
}
