/// Which cells of a table of areas × themes hold more than their row and column let expect.
///
/// A strong excess in one cell lowers the others of its row: name the excess only.
public struct LocationQuotient: Sendable {
    public struct Cell: Hashable, Sendable {
        public var row: Int
        public var column: Int
        public var count: Int
        public var expected: Double
        /// count / expected; nil when nothing is expected.
        public var quotient: Double?
        /// Central, margins held fixed; nil where nothing is expected or the sample is too clustered.
        public var pValue: Double?
        /// Enough is expected, and the column is one that is tested. It depends on the margins alone.
        public var isEligible: Bool
        /// Benjamini–Hochberg over the eligible cells of the table; nil for the others.
        public var qValue: Double?
    }

    /// Row after row.
    public var cells: [Cell]
    public let total: Int

    public static let leastExpected = 5.0
    static let leastEligibleCells = 5
    static let leastTotal = 100
    /// Sources in which a cell must have been said before it is claimed.
    public static let leastSources = 3

    /// The bare figures, without the rules that refuse. Rows of unequal length are read as if filled with 0, numbers
    /// below 0 as 0.
    ///
    /// - Parameter untested: columns that count in the margins and are never claimed (« non classé »).
    public init(_ table: [[Int]], leastExpected: Double = leastExpected, untested: Set<Int> = []) {
        let width = table.map(\.count).max() ?? 0
        let rows = table.map { row in (0..<width).map { $0 < row.count ? max(0, row[$0]) : 0 } }
        let rowSums = rows.map { $0.reduce(0, +) }
        let columnSums = (0..<width).map { column in rows.reduce(0) { $0 + $1[column] } }
        let total = rowSums.reduce(0, +)
        self.total = total
        var cells: [Cell] = []
        for (row, counts) in rows.enumerated() {
            for (column, count) in counts.enumerated() {
                let expected = total == 0 ? 0 : Double(rowSums[row]) * Double(columnSums[column]) / Double(total)
                cells.append(
                    Cell(
                        row: row, column: column, count: count, expected: expected,
                        quotient: expected > 0 ? Double(count) / expected : nil,
                        pValue: expected > 0
                            ? Hypergeometric.pValue(
                                count: count, row: rowSums[row], column: columnSums[column], total: total) : nil,
                        isEligible: expected > 0 && expected >= leastExpected && !untested.contains(column)))
            }
        }
        self.cells = cells
        setQValues()
    }

    /// - Parameter design: of the needs of the table; refused above its limit.
    public static func measure(
        _ table: [[Int]], untested: Set<Int> = [], design: DesignEffect?
    ) -> Result<LocationQuotient, Refusal> {
        let result = LocationQuotient(table, untested: untested)
        if let refusal = result.refusal { return .failure(refusal) }
        if let refusal = design?.refusal { return .failure(refusal) }
        return .success(result)
    }

    /// What forbids a claim about the table as a whole, whatever the sources.
    var refusal: Refusal? {
        guard total > 0 else { return Refusal(.allZero, have: 0, need: 1) }
        guard total >= Self.leastTotal else {
            return Refusal(.tooFewExpected, have: Double(total), need: Double(Self.leastTotal))
        }
        let eligible = cells.count(where: \.isEligible)
        guard eligible >= Self.leastEligibleCells else {
            return Refusal(.tooFewExpected, have: Double(eligible), need: Double(Self.leastEligibleCells))
        }
        return nil
    }

    /// Excesses that hold at the false discovery rate of 5 %.
    public var excesses: [Cell] {
        cells.filter { ($0.qValue ?? 1) <= BenjaminiHochberg.level && ($0.quotient ?? 0) > 1 }
    }

    mutating func setQValues() {
        let eligible = cells.indices.filter { cells[$0].isEligible && cells[$0].pValue != nil }
        let qValues = BenjaminiHochberg.qValues(eligible.map { cells[$0].pValue ?? 1 })
        for (place, q) in zip(eligible, qValues) { cells[place].qValue = q }
    }
}
