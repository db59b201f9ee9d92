import PlainText

/// Cells as bytes: what is white around and between words, and the text in them.
enum CellText {
    /// Without the white space around it: ASCII, no-break, narrow no-break and thin spaces.
    static func trimmed(_ cell: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        var start = 0
        var end = cell.count
        while start < end {
            let width = WhiteSpace.width(cell, at: start, to: end)
            if width == 0 { break }
            start += width
        }
        while start < end {
            if cell[end - 1] <= 0x20 {
                end -= 1
            } else if end - start >= 2, WhiteSpace.width(cell, at: end - 2, to: end) == 2 {
                end -= 2
            } else if end - start >= 3, WhiteSpace.width(cell, at: end - 3, to: end) == 3 {
                end -= 3
            } else {
                break
            }
        }
        return UnsafeRawBufferPointer(rebasing: cell[start..<end])
    }

    static func string(_ cell: UnsafeRawBufferPointer) -> String { String(decoding: cell, as: UTF8.self) }

    /// What a message shows of a value: at most 80 characters, line ends as spaces; « … » for one that may name a
    /// person, which no report shows.
    static func excerpt(_ cell: UnsafeRawBufferPointer) -> String {
        if !PersonalDataScanner().isClean(cell) { return "…" }
        let head = UnsafeRawBufferPointer(rebasing: cell.prefix(400))
        var text = ""
        for character in string(head) {
            if text.count == 80 { return text + "…" }
            text.append(character.isNewline ? " " : character)
        }
        return head.count < cell.count ? text + "…" : text
    }

    /// The words, or « … » when they may name a person.
    static func withoutPerson(_ words: String) -> String {
        var words = words
        return words.withUTF8 { PersonalDataScanner().isClean(UnsafeRawBufferPointer($0)) } ? words : "…"
    }
}
