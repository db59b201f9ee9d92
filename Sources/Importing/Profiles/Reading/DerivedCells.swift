import NeedsModel

/// Fills in the cells that are made of others, row by row. The cells it sets point into its own memory and are **good
/// until the next row**.
final class DerivedCells {
    private let recipes: [CellRecipe]
    private let rule: StandingRule?
    private var memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 1024, alignment: 1)
    private var standing = RowStanding.open

    init(_ recipes: [CellRecipe], _ rule: StandingRule?) {
        self.recipes = recipes
        self.rule = rule
    }

    deinit { memory.deallocate() }

    /// - Parameter cell: the text of a column of this row.
    func fill(_ cells: RowCells, from cell: (Int) -> String) {
        let made = recipes.map { recipe in (field: recipe.field, text: recipe.make(recipe.columns.map(cell))) }
        let needed = made.reduce(0) { $0 + $1.text.utf8.count }
        if memory.count < needed {
            memory.deallocate()
            memory = .allocate(byteCount: 2 * needed, alignment: 1)
        }
        var end = 0
        for (field, text) in made {
            let start = end
            end += text.utf8.count
            let target = UnsafeMutableRawBufferPointer(rebasing: memory[start..<end])
            target.copyBytes(from: text.utf8)
            cells.set(field, UnsafeRawBufferPointer(target))
        }
        standing = rule.map { $0.judge($0.columns.map(cell)) } ?? .open
    }

    func apply(to need: inout WrittenNeed, _ warnings: inout [RowWarning]) { standing.apply(to: &need, &warnings) }
}
