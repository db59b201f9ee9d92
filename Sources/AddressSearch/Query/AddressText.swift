/// Texts made fit for one cell on one line.
enum AddressText {
    /// Words with single spaces between, at most `limit` Unicode scalars, which is how servers count.
    static func oneLine(_ text: some StringProtocol, limit: Int) -> String {
        if isPlainLine(text.utf8, limit: limit) { return String(text) }
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

    /// Printable ASCII with single spaces inside: already one line.
    private static func isPlainLine(_ bytes: some Sequence<UInt8>, limit: Int) -> Bool {
        var count = 0
        var last: UInt8 = 0x20
        for byte in bytes {
            count += 1
            guard byte >= 0x20, byte < 0x7F, count <= limit, byte != 0x20 || last != 0x20 else { return false }
            last = byte
        }
        return count == 0 || last != 0x20
    }

    /// Lower case without accents, everything but letters and digits a space, single spaces: for comparing.
    static func folded(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars { fold(scalar, into: &bytes) }
        if bytes.last == 0x20 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func fold(_ scalar: Unicode.Scalar, into bytes: inout [UInt8]) {
        switch scalar.value {
        case 48...57, 97...122: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
        case 65...90: bytes.append(UInt8(truncatingIfNeeded: scalar.value) + 32)
        case 0..<128: if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
        case 0x0153, 0x0152: bytes += Array("oe".utf8)
        case 0x00E6, 0x00C6: bytes += Array("ae".utf8)
        default:
            let properties = scalar.properties
            if properties.generalCategory == .nonspacingMark { return }
            guard properties.isAlphabetic || properties.numericType != nil else {
                if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
                return
            }
            for part in properties.lowercaseMapping.unicodeScalars
            where part.properties.generalCategory != .nonspacingMark {
                bytes += Array(String(Character(unaccented[part] ?? part)).utf8)
            }
        }
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
