import PlainText

/// Names on record that are the same as what was written, or like it.
struct NearNames {
    private let names: [(name: String, folded: FoldedLabel)]

    init(_ names: [String]) { self.names = names.map { ($0, FoldedLabel($0)) } }

    /// The same letters and digits, whatever case, accents and punctuation.
    func same(as text: String) -> [String] {
        let wanted = FoldedLabel(text)
        return names.filter { $0.folded == wanted }.map(\.name)
    }

    /// The five most alike, best first, by the share of pairs of letters that both have (Dice 1945); none below two
    /// fifths.
    func near(_ text: String) -> [String] {
        let wanted = Self.pairs(FoldedLabel(text).text)
        let scored = names.map { (name: $0.name, score: Self.likeness(wanted, Self.pairs($0.folded.text))) }
        return scored.filter { $0.score >= 0.4 }
            .sorted { ($1.score, $0.name) < ($0.score, $1.name) }.prefix(5).map(\.name)
    }

    private static func pairs(_ text: String) -> [String: Int] {
        var pairs: [String: Int] = [:]
        for word in text.split(separator: " ") {
            let letters = Array(" \(word) ")
            for (first, second) in zip(letters, letters.dropFirst()) { pairs["\(first)\(second)", default: 0] += 1 }
        }
        return pairs
    }

    private static func likeness(_ left: [String: Int], _ right: [String: Int]) -> Double {
        let size = left.values.reduce(0, +) + right.values.reduce(0, +)
        let shared = left.reduce(0) { $0 + min($1.value, right[$1.key] ?? 0) }
        return size == 0 ? 0 : 2 * Double(shared) / Double(size)
    }
}
