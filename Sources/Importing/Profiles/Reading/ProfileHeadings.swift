import NeedsModel
import PlainText

/// The headings of a file, to be asked for by the names that a tool gives them.
struct ProfileHeadings {
    /// As they stand in the file.
    let written: [String]
    private let labels: [String]
    /// Knows the words of the programme.
    let vocabulary: VocabularyMatcher?

    init(_ headings: [String], vocabulary: VocabularyMatcher? = nil) {
        written = headings
        labels = headings.map { FoldedLabel($0).text }
        self.vocabulary = vocabulary
    }

    /// The first column under the best of the names. « body * » is any column whose label begins with the word.
    func column(_ names: [String]) -> Int? { columns(names).first }

    /// All columns under these names: the better name first, then the earlier column. « * » alone is any column.
    func columns(_ names: [String]) -> [Int] {
        var found: [Int] = []
        for name in names {
            let wanted = FoldedLabel(name).text
            let isBeginning = name.hasSuffix("*")
            for (column, label) in labels.enumerated() where !found.contains(column) {
                if label == wanted || isBeginning && (wanted.isEmpty || label.hasPrefix(wanted + " ")) {
                    found.append(column)
                }
            }
        }
        return found
    }

    /// A field of the names that stand in files of no tool has a column here.
    func names(_ field: NeedField) -> Bool { labels.contains { FieldNames.field(of: FoldedLabel($0)) == field } }
}
