/// Breaks text into lines that fit a measure. Lines break at U+0020 alone: a no-break space holds.
struct LineBreaking {
    let style: TextStyle

    /// As many words on each line as fit `measure` (page units); `indent` is taken from the first
    /// line. A word that is wider than the measure stands alone. The last line is never one word
    /// while the line before can spare one.
    func greedy(_ text: String, measure: Double, indent: Double = 0) -> [String] {
        var lines = filled(text, measure: measure, indent: indent)
        keepCompany(&lines, measure: measure)
        return lines.map { $0.joined(separator: " ") }
    }

    /// As `greedy`, then with the narrowest measure that gives the same number of lines.
    func balanced(_ text: String, measure: Double) -> [String] {
        let count = filled(text, measure: measure, indent: 0).count
        var (low, high) = (0.0, measure)
        while count > 1, high - low > 0.02 * style.size {
            let middle = (low + high) / 2
            if filled(text, measure: middle, indent: 0).count == count { high = middle } else { low = middle }
        }
        var lines = filled(text, measure: high, indent: 0)
        keepCompany(&lines, measure: measure)
        return lines.map { $0.joined(separator: " ") }
    }

    /// The text cut at the end of a word with « … » so that it fits on `lines` lines.
    func cut(_ text: String, measure: Double, lines limit: Int) -> [String] {
        guard filled(text, measure: measure, indent: 0).count > limit || style.width(of: text) > measure * Double(limit)
        else { return balanced(text, measure: measure) }
        var words = text.split(separator: " ").map(String.init)
        while words.count > 1 {
            words.removeLast()
            let shorter = words.joined(separator: " ") + "…"
            if filled(shorter, measure: measure, indent: 0).count <= limit,
                words.allSatisfy({ style.width(of: $0) <= measure })
            {
                return balanced(shorter, measure: measure)
            }
        }
        // One word without an end: cut inside it.
        var letters = Array(words.first ?? "")
        while !letters.isEmpty, style.width(of: String(letters) + "…") > measure { letters.removeLast() }
        return [String(letters) + "…"]
    }

    private func filled(_ text: String, measure: Double, indent: Double) -> [[String]] {
        let space = style.width(of: " ")
        var lines: [[String]] = []
        var width = indent
        for word in text.split(separator: " ").map(String.init) {
            let wordWidth = style.width(of: word)
            if let last = lines.indices.last, width + space + wordWidth <= measure {
                lines[last].append(word)
                width += space + wordWidth
            } else if lines.isEmpty, indent > 0 {
                lines.append(indent + wordWidth <= measure ? [word] : [])
                if lines[0].isEmpty {
                    lines.append([word])
                    width = wordWidth
                } else {
                    width = indent + wordWidth
                }
            } else {
                lines.append([word])
                width = wordWidth
            }
        }
        return lines
    }

    private func keepCompany(_ lines: inout [[String]], measure: Double) {
        guard lines.count > 1, lines[lines.count - 1].count == 1, lines[lines.count - 2].count > 2,
            let moved = lines[lines.count - 2].last
        else { return }
        let last = [moved] + lines[lines.count - 1]
        guard style.width(of: last.joined(separator: " ")) <= measure else { return }
        lines[lines.count - 2].removeLast()
        lines[lines.count - 1] = last
    }
}
