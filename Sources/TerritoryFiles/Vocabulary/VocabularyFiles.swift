public import NeedsModel

/// The programme's lists as three tables: `themes.csv`, `kinds.csv`, `audiences.csv`.
///
/// `themes.csv` has the columns `version,id,code,label_fr,label_en,colour,pattern,synonyms`, the two
/// others `id,label_fr,label_en,synonyms`; synonyms are separated by « | ». The order of the rows is
/// the printed order.
public enum VocabularyFiles {
    public enum File: String, Sendable, CaseIterable {
        case themes = "themes.csv"
        case kinds = "kinds.csv"
        case audiences = "audiences.csv"
    }

    /// Reads the lists through `bytes`, which gives the content of a file.
    ///
    /// - Throws: `duplicate` id or two-letter code; `badValue` for an empty id, a colour that is not
    ///   « # » and six digits, or a version that differs from the first row's; `missingColumn`;
    ///   `emptyFile`.
    public static func read(
        from bytes: (File) throws(TerritoryError) -> [UInt8]
    ) throws(TerritoryError) -> Vocabulary {
        let (version, themes) = try themes(bytes(.themes))
        return Vocabulary(
            themesVersion: version, themes: themes, kinds: try terms(bytes(.kinds), file: .kinds),
            audiences: try terms(bytes(.audiences), file: .audiences))
    }

    private static func themes(_ bytes: [UInt8]) throws(TerritoryError) -> (version: String, themes: [Theme]) {
        let file = File.themes.rawValue
        let table = try TableReader(bytes, file: file)
        var version: String?
        var themes: [Theme] = []
        var seen: Set<String> = []
        while try table.next() {
            version = try table.value("version") { text in
                text.isEmpty || text != version ?? text ? nil : text
            }
            let theme = Theme(
                id: try table.value("id", nonEmpty), code: try table.value("code", nonEmpty),
                labelFrench: try table.value("label_fr", nonEmpty), labelEnglish: try table.value("label_en", nonEmpty),
                colour: try table.value("colour", colour), pattern: try table.text("pattern"),
                synonyms: table.list("synonyms"))
            for value in [theme.id, theme.code] where !seen.insert(value).inserted {
                throw .duplicate(file: file, line: table.line, value: value)
            }
            themes.append(theme)
        }
        guard let version else { throw .emptyFile(file: file) }
        return (version, themes)
    }

    private static func terms(_ bytes: [UInt8], file: File) throws(TerritoryError) -> [Vocabulary.Term] {
        let table = try TableReader(bytes, file: file.rawValue)
        var terms: [Vocabulary.Term] = []
        while try table.next() {
            let id = try table.value("id", nonEmpty)
            if terms.contains(where: { $0.id == id }) {
                throw .duplicate(file: file.rawValue, line: table.line, value: id)
            }
            terms.append(
                Vocabulary.Term(
                    id: id, labelFrench: try table.value("label_fr", nonEmpty),
                    labelEnglish: try table.value("label_en", nonEmpty), synonyms: table.list("synonyms")))
        }
        if terms.isEmpty { throw .emptyFile(file: file.rawValue) }
        return terms
    }

    private static func nonEmpty(_ text: String) -> String? { text.isEmpty ? nil : text }

    private static func colour(_ text: String) -> String? {
        let isHex =
            text.utf8.count == 7 && text.utf8.first == UInt8(ascii: "#") && text.dropFirst().allSatisfy(\.isHexDigit)
        return isHex ? text : nil
    }
}
