extension LocationQuotient {
    /// The needs of one source in one row of the table, by column.
    public struct SourceRow: Hashable, Sendable {
        public var row: Int
        public var counts: [Int]

        public init(row: Int, counts: [Int]) {
            self.row = row
            self.counts = counts
        }
    }

    public static let permutations = 9_999
    /// Fewer sources cannot be told apart from chance by exchanging their places.
    static let leastSourcesToPermute = 20

    /// For needs that came in groups: each source keeps its needs together, and the rows are exchanged among the sources.
    /// p is central, with (1 + b) / (1 + R) tails. O(R × sources × columns).
    ///
    /// - Parameters:
    ///   - sources: a source that reached several rows is one entry for each.
    ///   - seed: printed beside the result; stream 0, one array for all permutations.
    public static func measure(
        permuting sources: [SourceRow], rows: Int, columns: Int, untested: Set<Int> = [], seed: UInt64,
        replicates: Int = permutations
    ) -> Result<LocationQuotient, Refusal> {
        guard sources.count >= leastSourcesToPermute else {
            return .failure(
                Refusal(.clusteredSources, have: Double(sources.count), need: Double(leastSourcesToPermute)))
        }
        let blocks = sources.filter { (0..<rows).contains($0.row) }.map { source in
            (0..<columns).map { $0 < source.counts.count ? source.counts[$0] : 0 }
        }
        var places = sources.map(\.row).filter { (0..<rows).contains($0) }
        func table(_ places: [Int]) -> [Int] {
            var table = [Int](repeating: 0, count: rows * columns)
            for (place, block) in zip(places, blocks) {
                for column in 0..<columns { table[place * columns + column] += block[column] }
            }
            return table
        }
        let observed = table(places)
        var result = LocationQuotient(
            (0..<rows).map { Array(observed[($0 * columns)..<(($0 + 1) * columns)]) }, untested: untested)
        if let refusal = result.refusal { return .failure(refusal) }
        var atLeast = [Int](repeating: 0, count: observed.count)
        var atMost = atLeast
        var random = Xoshiro256(seed: seed, stream: 0)
        for _ in 0..<replicates {
            random.shuffle(&places)
            for (cell, count) in table(places).enumerated() {
                if count >= observed[cell] { atLeast[cell] += 1 }
                if count <= observed[cell] { atMost[cell] += 1 }
            }
        }
        for cell in result.cells.indices {
            let tail = MonteCarlo.pValue(atLeastAsLarge: min(atLeast[cell], atMost[cell]), of: replicates)
            result.cells[cell].pValue = result.cells[cell].expected > 0 ? min(1, 2 * tail) : nil
        }
        result.setQValues()
        return .success(result)
    }
}
