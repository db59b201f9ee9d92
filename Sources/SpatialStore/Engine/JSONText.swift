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

    /// All of a mention but its point: equal texts are equal mentions.
    static func mention(_ mention: PlaceMention) -> String {
        func optional(_ text: String?) -> String { text.map(string) ?? "null" }
        let placement = mention.placement
        let parts = [
            string(mention.text), string(mention.context), string(placement.status.rawValue),
            string(placement.level.rawValue), optional(placement.code), optional(placement.name),
            string(placement.method.rawValue), "\(placement.score)", placement.runnerUpScore.map { "\($0)" } ?? "null",
            string(placement.reason.id), array(placement.reason.arguments), candidates(placement.candidates),
            optional(placement.formerCode?.rawValue), optional(placement.formerName),
        ]
        return "[" + parts.joined(separator: ",") + "]"
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
