import NeedsModel

/// The postal codes of communes and the names that stand on the line above the city, from La Poste's official
/// base: `insee,postal_code,delivery_name,old_name`.
struct PostalCodes {
    /// By INSEE code, in order of the file, each once.
    private(set) var codes: [InseeCode: [String]] = [:]
    /// « Arbignieu »: communes merged since and hamlets, by the commune that the row gives.
    private(set) var names: [(commune: InseeCode, name: String)] = []

    private enum Column {
        static let code = ["insee", "code_commune_insee", "code_insee"]
        static let postalCode = ["postal_code", "code_postal"]
        static let name = ["old_name", "ligne_5"]
    }

    /// - Throws: `badValue`, `missingColumn`.
    init(_ bytes: [UInt8], file: String) throws(TerritoryError) {
        let table = try TableReader(bytes, file: file)
        let columns = (code: try table.column(Column.code), postal: try table.column(Column.postalCode))
        let name = table.columnIfAny(Column.name)
        while try table.next() {
            let code = try table.value(columns.code) { InseeCode($0) }.ofWholeCity
            for postal in try table.postalCodes(columns.postal) where codes[code]?.contains(postal) != true {
                codes[code, default: []].append(postal)
            }
            if let name, let text = table.optionalText(name) { names.append((code, Self.cased(text))) }
        }
    }

    /// « SAINT JEAN DU BOIS » as « Saint Jean du Bois »; what is not all capitals stays as it is.
    private static func cased(_ text: String) -> String {
        guard text.uppercased() == text else { return text }
        let words = text.split(separator: " ").enumerated().map { place, word in
            let lower = word.lowercased()
            return place > 0 && smallWords.contains(lower) ? lower : lower.prefix(1).uppercased() + lower.dropFirst()
        }
        return words.joined(separator: " ")
    }

    private static let smallWords: Set<String> = [
        "a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "pres", "sous", "sur",
    ]
}
