/// What a person reads of a text in HTML: entities are letters, blocks and list items stand on lines of their own, scripts
/// and styles are gone. One pass; what looks like no tag stays as it is.
enum MarkupText {
    static func plain(_ markup: String) -> String {
        guard markup.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else { return markup }
        var writer = Lines()
        let text = Array(markup.unicodeScalars)
        var place = 0
        let lastClosing = text.lastIndex(of: ">") ?? -1
        while place < text.count {
            let scalar = text[place]
            if scalar == "<", place < lastClosing, let tag = Tag(text, at: place) {
                place = tag.end
                switch tag.name {
                case "script", "style":
                    if !tag.isClosing { place = after(closing: tag.name, in: text, from: place) }
                case "li":
                    writer.breakLine()
                    if !tag.isClosing { writer.write("– ") }
                case _ where blocks.contains(tag.name): writer.breakLine()
                default: break
                }
                continue
            }
            if scalar == "&", let (letters, end) = Entity.read(text, at: place) {
                writer.write(letters)
                place = end
                continue
            }
            writer.write(scalar)
            place += 1
        }
        return writer.finished
    }

    private static let blocks: Set<String> = [
        "br", "p", "div", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "blockquote", "hr", "section", "pre",
    ]

    private static func after(closing name: String, in text: [Unicode.Scalar], from start: Int) -> Int {
        var place = start
        while place < text.count {
            // Inside of a script a sign « less than » opens nothing: only the end of the script is looked for.
            if text[place] == "<", let tag = Tag(text, at: place), tag.isClosing, tag.name == name { return tag.end }
            place += 1
        }
        return place
    }

    /// `<name …>`, `</name>` or a comment.
    private struct Tag {
        var name = ""
        var isClosing = false
        var end: Int

        /// The longest tag that is looked at: an open quote must not cost a look at all that follows.
        private static let longest = 20_000

        init?(_ text: [Unicode.Scalar], at start: Int) {
            var place = start + 1
            if place < text.count, text[place] == "/" {
                isClosing = true
                place += 1
            }
            guard place < text.count, text[place].isLetter || text[place] == "!" else { return nil }
            while place < text.count, text[place].isLetter || ("0"..."9").contains(text[place]) {
                name.unicodeScalars.append(contentsOf: text[place].properties.lowercaseMapping.unicodeScalars)
                place += 1
            }
            let limit = min(text.count, start + Tag.longest)
            var quote: Unicode.Scalar?
            while place < limit {
                let scalar = text[place]
                if let open = quote {
                    if scalar == open { quote = nil }
                } else if scalar == ">" {
                    end = place + 1
                    return
                } else if scalar == "<" {
                    return nil
                } else if scalar == "\"" || scalar == "'" {
                    quote = scalar
                }
                place += 1
            }
            return nil
        }
    }

    /// Collects text, white space runs as one space, never two line ends in a row.
    private struct Lines {
        private var text = String.UnicodeScalarView()
        private var gap: Unicode.Scalar?

        mutating func write(_ scalar: Unicode.Scalar) {
            if scalar.properties.isWhitespace, scalar != "\u{A0}", scalar != "\u{202F}" {
                if gap == nil { gap = " " }
                return
            }
            if let gap, !text.isEmpty { text.append(gap) }
            gap = nil
            text.append(scalar)
        }

        mutating func write(_ letters: String) { for scalar in letters.unicodeScalars { write(scalar) } }

        mutating func breakLine() { gap = "\n" }

        var finished: String { String(text) }
    }
}

extension Unicode.Scalar {
    fileprivate var isLetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
}
