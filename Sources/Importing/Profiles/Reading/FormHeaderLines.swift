import PlainText

/// Headings over three lines, as forms of Drupal write them: the form's title, the question, the option. The first
/// columns are the details of the submission.
enum FormHeaderLines {
    /// Lines of such a header.
    static let count = 3

    /// The first line of a file may begin such a header: one cell that says something, of several. A line like this is no
    /// heading of anything.
    static func mayBegin(_ line: [String]) -> Bool {
        line.count > 3 && line.count { !$0.isEmpty } <= 1 || isDetails(line)
    }

    /// One heading for each column; nil when the three lines are no such header.
    static func joined(_ lines: [[String]], knows isTheme: (String) -> Bool) -> [String]? {
        guard lines.count == count, lines.prefix(2).contains(where: isDetails) else { return nil }
        let groups = lines[1]
        let names = lines[2]
        var open: String?
        return (0..<max(groups.count, names.count)).map { column in
            let group = groups.indices.contains(column) ? groups[column] : ""
            let name = names.indices.contains(column) ? names[column] : ""
            if !group.isEmpty {
                // The details are no options of anything.
                open = detailWords.contains(FoldedLabel(group).text) ? nil : group
                if name.isEmpty { return group }
            } else if !isTheme(name) {
                // The next question: a question of one column leaves the second line empty.
                open = nil
            }
            return open.map { "\($0) [\(name)]" } ?? name
        }
    }

    private static func isDetails(_ line: [String]) -> Bool {
        line.contains { detailWords.contains(FoldedLabel($0).text) }
    }

    private static let detailWords: Set<String> = [
        "submission details", "details de la soumission", "details de soumission", "informations de soumission",
        "detail de la soumission",
    ]
}
