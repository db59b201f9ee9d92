import NeedsModel

/// Lists inside a column, as JSON text that SQLite's own functions read.
enum JSONText {
    static func array(_ strings: [String]) -> String {
        strings.isEmpty ? "[]" : "[" + strings.map(string).joined(separator: ",") + "]"
    }

    static func candidates(_ candidates: [PlacementCandidate]) -> String {
        guard !candidates.isEmpty else { return "[]" }
        let objects = candidates.map { candidate in
            "{\"level\":\"\(candidate.level.rawValue)\",\"code\":\(string(candidate.code)),"
                + "\"name\":\(string(candidate.name)),\"score\":\(candidate.score.isFinite ? candidate.score : 0)}"
        }
        return "[" + objects.joined(separator: ",") + "]"
    }

    static func string(_ value: String) -> String {
        var text = "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\u{0}"..<"\u{20}":
                let hex = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }
}
