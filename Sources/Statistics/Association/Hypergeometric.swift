/// The count of one cell of a two-by-two table whose margins are known.
enum Hypergeometric {
    /// Central p of `count`: min(1, 2 min(P(X ≤ x), P(X ≥ x))). `row` and `column` are the margins of the cell, `total`
    /// the table's. Sums of ratios from the most likely value, so that no factorial is ever formed; O(least margin).
    static func pValue(count: Int, row: Int, column: Int, total: Int) -> Double {
        let least = max(0, row + column - total)
        let most = min(row, column)
        guard least < most else { return 1 }
        let mode = min(max((row + 1) * (column + 1) / (total + 2), least), most)
        var below = 0.0
        var above = 0.0
        var all = 0.0
        func add(_ value: Int, _ weight: Double) {
            all += weight
            if value <= count { below += weight }
            if value >= count { above += weight }
        }
        var weight = 1.0
        var value = mode
        while value <= most, weight > 0 {
            add(value, weight)
            weight *= Double(row - value) * Double(column - value)
            weight /= Double(value + 1) * Double(total - row - column + value + 1)
            value += 1
        }
        weight = 1
        value = mode
        while value > least, weight > 0 {
            weight *= Double(value) * Double(total - row - column + value)
            weight /= Double(row - value + 1) * Double(column - value + 1)
            value -= 1
            add(value, weight)
        }
        return min(1, 2 * min(below, above) / all)
    }
}
