/// Cells as bytes: what is white around and between words, and the text in them.
enum CellText {
    /// Without the white space around it: ASCII, no-break, narrow no-break and thin spaces.
    static func trimmed(_ cell: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        var start = 0
        var end = cell.count
        while start < end {
            let width = spaceWidth(cell, at: start, to: end)
            if width == 0 { break }
            start += width
        }
        while start < end {
            if cell[end - 1] <= 0x20 {
                end -= 1
            } else if end - start >= 2, spaceWidth(cell, at: end - 2, to: end) == 2 {
                end -= 2
            } else if end - start >= 3, spaceWidth(cell, at: end - 3, to: end) == 3 {
                end -= 3
            } else {
                break
            }
        }
        return UnsafeRawBufferPointer(rebasing: cell[start..<end])
    }

    /// Bytes of the space at `index`, 0 when there is none.
    @inline(__always)
    static func spaceWidth(_ bytes: UnsafeRawBufferPointer, at index: Int, to end: Int) -> Int {
        let byte = bytes[index]
        if byte <= 0x20 { return 1 }
        if byte < 0xC2 { return 0 }
        if byte == 0xC2 { return index + 1 < end && bytes[index + 1] == 0xA0 ? 2 : 0 }
        guard byte == 0xE2, index + 2 < end, bytes[index + 1] == 0x80 else { return 0 }
        // U+2000…200A and U+202F.
        return (0x80...0x8A).contains(bytes[index + 2]) || bytes[index + 2] == 0xAF ? 3 : 0
    }

    static func string(_ cell: UnsafeRawBufferPointer) -> String { String(decoding: cell, as: UTF8.self) }

    /// What a message shows of a value: at most 80 characters, line ends as spaces.
    static func excerpt(_ cell: UnsafeRawBufferPointer) -> String {
        let head = UnsafeRawBufferPointer(rebasing: cell.prefix(400))
        var text = ""
        for character in string(head) {
            if text.count == 80 { return text + "…" }
            text.append(character.isNewline ? " " : character)
        }
        return head.count < cell.count ? text + "…" : text
    }
}
