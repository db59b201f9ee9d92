/// Texts made fit for one cell on one line.
enum AddressText {
    /// Words with single spaces between, at most `limit` Unicode scalars, which is how servers count.
    static func oneLine(_ text: some StringProtocol, limit: Int) -> String {
        var result = ""
        var hasGap = false
        var count = 0
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace || scalar.properties.generalCategory == .control {
                hasGap = !result.isEmpty
                continue
            }
            count += hasGap ? 2 : 1
            guard count <= limit else { break }
            if hasGap { result.unicodeScalars.append(" ") }
            hasGap = false
            result.unicodeScalars.append(scalar)
        }
        return result
    }

    static func code(_ text: String?) -> String? {
        guard let text, text.utf8.count == 5, text.utf8.allSatisfy(isLetterOrDigit) else { return nil }
        return text
    }

    /// Lower case without accents, everything but letters and digits a space, single spaces: for comparing.
    static func folded(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "œ", "Œ": result += "oe"
            case "æ", "Æ": result += "ae"
            default: appendFolded(scalar, to: &result)
            }
        }
        return oneLine(result, limit: .max)
    }

    private static func appendFolded(_ scalar: Unicode.Scalar, to result: inout String) {
        if scalar.properties.generalCategory == .nonspacingMark { return }
        guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
            result += " "
            return
        }
        let lower = scalar.properties.lowercaseMapping
        guard scalar.value > 0x7F else {
            result += lower
            return
        }
        for part in lower.unicodeScalars { result.unicodeScalars.append(unaccented[part] ?? part) }
    }

    private static let unaccented: [Unicode.Scalar: Unicode.Scalar] = {
        var table: [Unicode.Scalar: Unicode.Scalar] = [:]
        let families: [(Unicode.Scalar, String)] = [
            ("a", "àâäáãå"), ("c", "ç"), ("e", "éèêë"), ("i", "îïíì"), ("n", "ñ"), ("o", "ôöóòõ"), ("u", "ùûüú"),
            ("y", "ÿý"),
        ]
        for (plain, family) in families { for scalar in family.unicodeScalars { table[scalar] = plain } }
        return table
    }()

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122: true
        default: false
        }
    }
}
