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
        } else if let items = ThemeCell.listItems(cell) {
            for item in items where !item.isEmpty { take(theme(item[...]), item[...], &ids, &unknown) }
        } else {
            ThemeCell(cell[...]).read(theme) { id, words in take(id, words, &ids, &unknown) }
        }
        ids.removeAll { $0 == Theme.unclassifiedID }
        return (ids, unknown)
    }

    /// The words are a theme, with a code before them or not.
    func knowsTheme(_ words: String) -> Bool { theme(words[...]) != nil }

    private func take(_ id: String?, _ words: Substring, _ ids: inout [String], _ unknown: inout [String]) {
        guard let id else {
            unknown.append(String(words))
            return
        }
        if !ids.contains(id) { ids.append(id) }
    }

    private func theme(_ words: Substring) -> String? {
        // No label is as long as this.
        guard words.utf8.count <= 200 else { return nil }
        if let id = themes[FoldedLabel(String(words)).text] { return id }
        return VocabularyMatcher.withoutCode(words).flatMap { themes[FoldedLabel(String($0)).text] }
    }

    /// « A1 - Mobilité », « [SQ001] Mobilité », « 3. Mobilité »: what stands behind the code of an answer.
    private static func withoutCode(_ words: Substring) -> Substring? {
        var rest = words.trimmingSpaces
        let isBracketed = rest.first == "[" || rest.first == "("
        if isBracketed { rest.removeFirst() }
        let code = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
        guard code.utf8.count <= 6, code.last?.isNumber == true else { return nil }
        rest = rest.dropFirst(code.count)
        while rest.first == " " { rest.removeFirst() }
        guard let sign = rest.first, isBracketed ? sign == "]" || sign == ")" : ".):-–=".contains(sign) else {
            return nil
        }
        return rest.dropFirst()
    }
}
