import NeedsModel

/// A text with what was found in it between brackets, for the owner's eyes: « … rappeler au [06 …] … ».
struct MarkedText {
    private static let width = 72

    /// All of it.
    let text: String
    /// On one line: around the first mark, or the beginning.
    let excerpt: String

    init(_ words: String, _ holds: [Hold], in field: HeldField = .text) {
        let ranges = holds.filter { $0.field == field }.compactMap(\.range).filter { !$0.isEmpty }
        var marked: [Unicode.Scalar] = []
        var offset = 0
        var firstMark: Int?
        for scalar in words.unicodeScalars {
            let next = offset + UTF8.width(scalar)
            for range in ranges where range.lowerBound >= offset && range.lowerBound < next {
                firstMark = firstMark ?? marked.count
                marked.append("[")
            }
            marked.append(scalar)
            for range in ranges where range.upperBound > offset && range.upperBound <= next { marked.append("]") }
            offset = next
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: marked)
        self.text = String(text)
        excerpt = MarkedText.excerpt(self.text, from: firstMark ?? 0)
    }

    private static func excerpt(_ text: String, from mark: Int) -> String {
        let line = String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
        guard line.count > width else { return line }
        let start = mark < width * 2 / 3 ? 0 : mark - width / 3
        let part = line.dropFirst(start).prefix(width)
        return (start > 0 ? "…" : "") + part + (start + part.count < line.count ? "…" : "")
    }
}

extension UTF8 {
    fileprivate static func width(_ scalar: Unicode.Scalar) -> Int { String(scalar).utf8.count }
}
