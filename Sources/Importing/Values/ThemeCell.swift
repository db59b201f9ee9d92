/// The pieces of a cell that names several themes: between semicolons, bars, line ends, slashes or commas, or a list as
/// programs write it, `["L","Mobilité","Énergie"]`.
///
/// A sign inside a theme's own label is no separator: the longest run of pieces that is a theme wins. One pass, with a
/// look at `longestRun` pieces at each place.
struct ThemeCell {
    /// Pieces of one label at the most.
    private static let longestRun = 5

    private let text: Substring
    private var pieces: [Piece] = []

    private struct Piece {
        var range: Range<String.Index>
        /// The separator behind it; nil at the end.
        var separator: Character?
        var mayBeInLabel: Bool { separator == "," || separator == "/" }
    }

    init(_ cell: Substring) {
        text = cell
        var start = cell.startIndex
        var place = cell.startIndex
        while place < cell.endIndex {
            let character = cell[place]
            if ThemeCell.separators.contains(character) {
                pieces.append(Piece(range: start..<place, separator: character))
                start = cell.index(after: place)
            }
            place = cell.index(after: place)
        }
        pieces.append(Piece(range: start..<cell.endIndex))
    }

    /// Each theme in its order, and the words that are none: pieces between commas that are no themes stay one piece.
    func read(_ theme: (Substring) -> String?, _ take: (_ id: String?, _ words: Substring) -> Void) {
        var place = 0
        var unknown: Range<String.Index>?
        func flush() {
            if let range = unknown.take() {
                let words = text[range].trimmingSpaces
                if !words.isEmpty { take(nil, words) }
            }
        }
        while place < pieces.count {
            var found: (id: String, count: Int)?
            for count in stride(from: longestRun(from: place), through: 1, by: -1) {
                let words = text[pieces[place].range.lowerBound..<pieces[place + count - 1].range.upperBound]
                    .trimmingSpaces
                if !words.isEmpty, let id = theme(words) {
                    found = (id, count)
                    break
                }
            }
            if let found {
                flush()
                take(found.id, text[pieces[place].range])
                place += found.count
                continue
            }
            let range = pieces[place].range
            unknown = (unknown?.lowerBound ?? range.lowerBound)..<range.upperBound
            if pieces[place].separator != "," { flush() }
            place += 1
        }
        flush()
    }

    /// How many pieces from here on may be one label: commas and slashes stand in labels.
    private func longestRun(from place: Int) -> Int {
        var count = 1
        while count < ThemeCell.longestRun, place + count < pieces.count, pieces[place + count - 1].mayBeInLabel {
            count += 1
        }
        return count
    }

    /// The items of a list in brackets, without the « L » that some programs put first; nil for other cells.
    static func listItems(_ cell: String) -> [String]? {
        let text = Substring(cell).trimmingSpaces
        guard text.hasPrefix("["), text.hasSuffix("]") else { return nil }
        var items: [String] = []
        var item: String?
        var isEscaped = false
        for character in text.dropFirst().dropLast() {
            guard item != nil else {
                if character == "\"" { item = "" } else if character != ",", !character.isWhitespace { return nil }
                continue
            }
            if isEscaped {
                item?.append(character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else if character == "\"" {
                items.append(item ?? "")
                item = nil
            } else {
                item?.append(character)
            }
        }
        guard item == nil else { return nil }
        if items.first == "L" { items.removeFirst() }
        return items
    }

    private static let separators: Set<Character> = ["|", ";", "/", "\n", "\r", "\r\n", ","]
}

extension Substring {
    var trimmingSpaces: Substring {
        var slice = self
        while slice.first?.isWhitespace == true { slice.removeFirst() }
        while slice.last?.isWhitespace == true { slice.removeLast() }
        return slice
    }
}
