import PlainText

/// Names as indexes print them, with what comes first in brackets behind: « Montbéliard (Pays de) »,
/// « Vernoy (Le) ».
enum InvertedName {
    private static let heads: Set<String> = [
        "le", "la", "les", "l'", "l’", "pays de", "pays d'", "pays d’", "cc de", "cc du", "cc des", "ca de", "ca du",
        "communauté de communes du", "communauté de communes des", "communauté de communes de", "département du",
        "département de", "département de la", "territoire de", "territoire du", "grand", "vosges du",
    ]

    /// The text in spoken order; nil when it is not of this form.
    static func turned(_ text: String) -> String? {
        // Nearly every text ends otherwise, and one look at a byte tells.
        guard text.utf8.last == UInt8(ascii: ")"), text.utf8.count <= 120,
            let open = text.utf8.lastIndex(of: UInt8(ascii: "(")),
            // « Belfort (90) ».
            let first = text.utf8[text.utf8.index(after: open)...].first, !first.isDigit
        else { return nil }
        let head = text[text.index(after: open)...].dropLast()
        guard heads.contains(head.lowercased()) else { return nil }
        let name = text[..<open]
        guard name.contains(where: { !$0.isWhitespace }) else { return nil }
        let isElided = head.last == "'" || head.last == "’"
        return String(head) + (isElided ? "" : " ") + name
    }
}
