/// What a tool's columns mean in one file.
struct ProfileLayout: Sendable {
    /// Columns whose cells are taken as they are.
    var columns: [NeedField: Int] = [:]
    /// Fields that are made of the cells of some columns.
    var recipes: [CellRecipe] = []
    /// What is done to the cell of a field, whichever column holds it.
    var cleaning: [NeedField: @Sendable (String) -> String] = [:]
    /// How the tool itself treats the row.
    var standing: StandingRule?
    /// Every column is the tool's own: those that are not named here hold nothing that a person wrote for us.
    var isClosed = false
    /// Columns that the tool fills by itself, for itself: nobody wrote anything in them, and nobody agreed to anything.
    var own: [Int] = []
    /// The headings without what the tool puts around the words of a form's author; nil: as written.
    var labels: [String]?
    /// One person answers at a time: without a workshop each need is a source of its own.
    var isOnlineForm = false

    /// Names the first of the columns that is there.
    mutating func take(_ field: NeedField, _ names: String..., of headings: ProfileHeadings) {
        if let column = headings.column(names) { columns[field] = column }
    }
}

/// A field as it is made of several cells.
struct CellRecipe: Sendable {
    let field: NeedField
    let columns: [Int]
    /// Of the cells of these columns, in their order.
    let make: @Sendable (_ cells: [String]) -> String

    /// The first cell that says something.
    static func first(_ field: NeedField, of columns: [Int]) -> CellRecipe {
        CellRecipe(field: field, columns: columns) { cells in cells.first { !$0.isEmpty } ?? "" }
    }

    /// A title and a body, each under several names (languages): both when both say something.
    static func titled(
        titles: [Int], bodies: [Int], clean: @escaping @Sendable (String) -> String
    ) -> CellRecipe {
        CellRecipe(field: .text, columns: titles + bodies) { cells in
            let title = cells.prefix(titles.count).lazy.map(clean).first { !$0.isEmpty } ?? ""
            let body = cells.dropFirst(titles.count).lazy.map(clean).first { !$0.isEmpty } ?? ""
            return TitledText.joined(title, body)
        }
    }
}
