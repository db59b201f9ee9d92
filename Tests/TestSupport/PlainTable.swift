/// A delimited text read the plainest way, to check files without the reader under test: whole in
/// memory, double quotes, any one-character delimiter, CRLF or LF.
public struct PlainTable {
    public var header: [String]
    /// As many fields as the line has, which may differ from the header.
    public var rows: [[String]]

    public init(_ text: String, delimiter: Character = ",") {
        var lines: [[String]] = [[]]
        var field = ""
        var isQuoted = false
        var rest = Substring(text)
        while let character = rest.popFirst() {
            switch character {
            case "\"" where isQuoted && rest.first == "\"":
                field.append("\"")
                rest.removeFirst()
            case "\"": isQuoted.toggle()
            case delimiter where !isQuoted:
                lines[lines.count - 1].append(field)
                field = ""
            case "\n" where !isQuoted, "\r\n" where !isQuoted:
                lines[lines.count - 1].append(field)
                field = ""
                lines.append([])
            default: field.append(character)
            }
        }
        if lines.last?.isEmpty == true, field.isEmpty {
            lines.removeLast()
        } else {
            lines[lines.count - 1].append(field)
        }
        header = lines.first ?? []
        rows = Array(lines.dropFirst())
    }

    /// One value a row; an absent field is empty. An absent column gives nothing at all.
    public func column(_ name: String) -> [String] {
        guard let index = header.firstIndex(of: name) else { return [] }
        return rows.map { index < $0.count ? $0[index] : "" }
    }

    /// Rows as dictionaries, for lookups in tests.
    public var records: [[String: String]] {
        rows.map { Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first }) }
    }
}
