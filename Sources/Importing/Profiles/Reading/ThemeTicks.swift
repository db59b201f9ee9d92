import PlainText

/// A question about themes whose options are a column each: « Thèmes [Mobilité] ». The ticked options are the themes.
enum ThemeTicks {
    /// Empty when the form has no such question.
    static func recipes(_ headings: ProfileHeadings) -> [CellRecipe] {
        var groups: [(question: String, boxes: [(column: Int, option: String)])] = []
        for (column, heading) in headings.written.enumerated() {
            guard let (question, option) = FormHeading.option(heading) else { continue }
            let label = FoldedLabel(question).text
            if groups.last?.question == label {
                groups[groups.count - 1].boxes.append((column, option))
            } else {
                groups.append((label, [(column, option)]))
            }
        }
        let group = groups.first { group in
            let known = group.boxes.count { headings.vocabulary?.knowsTheme($0.option) == true }
            let isAsked = group.question.split(separator: " ").contains { word in
                word.hasPrefix("theme") || word.hasPrefix("thematique")
            }
            return isAsked || known > 1 && 2 * known >= group.boxes.count
        }
        guard let boxes = group?.boxes else { return [] }
        let options = boxes.map(\.option)
        return [
            CellRecipe(field: .theme, columns: boxes.map(\.column)) { cells in
                zip(options, cells).compactMap { option, cell in
                    switch TickMark.reading(cell) {
                    case .set: option
                    case .unset: nil
                    case .words: cell
                    }
                }.joined(separator: "\n")
            }
        ]
    }
}
