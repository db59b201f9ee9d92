public import NeedsModel
import PlainText

/// Words of a column to identifiers of the programme's lists: identifiers, codes, labels in both languages
/// and synonyms, without case, accents and punctuation. What stands first in the list wins.
public struct VocabularyMatcher: Sendable {
    private let themes: [String: String]
    private let kinds: [String: String]
    private let audiences: [String: String]

    public init(_ vocabulary: Vocabulary) {
        var themes = VocabularyMatcher.table(
            vocabulary.themes.map { ($0.id, [$0.code, $0.labelFrench, $0.labelEnglish], $0.synonyms) })
        for word in ["non classé", "sans thème", "aucun", "none", "unclassified", "autre", "autres", "other"] {
            themes[FoldedLabel(word).text] = themes[FoldedLabel(word).text] ?? Theme.unclassifiedID
        }
        themes[FoldedLabel(Theme.unclassifiedID).text] = Theme.unclassifiedID
        self.themes = themes
        kinds = VocabularyMatcher.table(
            vocabulary.kinds.map { ($0.id, [$0.labelFrench, $0.labelEnglish], $0.synonyms) })
        audiences = VocabularyMatcher.table(
            vocabulary.audiences.map { ($0.id, [$0.labelFrench, $0.labelEnglish], $0.synonyms) })
    }

    /// Identifiers and labels of every entry come before the synonyms of any.
    private static func table(_ entries: [(id: String, names: [String], synonyms: [String])]) -> [String: String] {
        var table: [String: String] = [:]
        let names = entries.flatMap { entry in ([entry.id] + entry.names).map { (name: $0, id: entry.id) } }
        let synonyms = entries.flatMap { entry in entry.synonyms.map { (name: $0, id: entry.id) } }
        for (name, id) in names + synonyms {
            let key = FoldedLabel(name).text
            table[key] = table[key] ?? id
        }
        return table
    }

    public func kind(_ text: String) -> String? { kinds[FoldedLabel(text).text] }

    public func audience(_ text: String) -> String? { audiences[FoldedLabel(text).text] }

    /// The themes of a cell in their order, and the pieces that are none. « non classé » is no theme and
    /// not unknown.
    public func themes(_ cell: String) -> (ids: [String], unknown: [String]) {
        var ids: [String] = []
        var unknown: [String] = []
        if let whole = themes[FoldedLabel(cell).text] {
            ids = [whole]
        } else {
            for piece in cell.split(whereSeparator: { "|;/\n\r".contains($0) }) {
                take(String(piece), &ids, &unknown)
            }
        }
        ids.removeAll { $0 == Theme.unclassifiedID }
        return (ids, unknown)
    }

    /// A piece, or the pieces between its commas.
    private func take(_ piece: String, _ ids: inout [String], _ unknown: inout [String]) {
        let trimmed = piece.trimmingSpaces
        if trimmed.isEmpty { return }
        if let id = themes[FoldedLabel(trimmed).text] {
            if !ids.contains(id) { ids.append(id) }
            return
        }
        let parts = trimmed.split(separator: ",").map { String($0).trimmingSpaces }
        let found = parts.map { themes[FoldedLabel($0).text] }
        guard parts.count > 1, found.contains(where: { $0 != nil }) else {
            unknown.append(trimmed)
            return
        }
        for (part, id) in zip(parts, found) {
            guard let id else {
                unknown.append(part)
                continue
            }
            if !ids.contains(id) { ids.append(id) }
        }
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        var slice = self[...]
        while slice.first?.isWhitespace == true { slice.removeFirst() }
        while slice.last?.isWhitespace == true { slice.removeLast() }
        return String(slice)
    }
}
