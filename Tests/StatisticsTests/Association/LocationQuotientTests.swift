import Statistics
import TestSupport
import Testing

@Suite("Location quotients")
struct LocationQuotientTests {
    private struct Expected: Decodable {
        struct Cell: Decodable {
            var row: Int
            var column: Int
            var count: Int
            var expected: Double
            var locationQuotient: Double?
            var pValue: Double?
            var eligible: Bool
            var qValue: Double?
        }
        struct Case: Decodable {
            var table: [[Int]]
            var minimumExpected: Double
            var cells: [Cell]
        }
        var cases: [Case]
    }

    @Test(
        "agree with the reference values", .enabled(if: ReferenceValues.folder != nil, "no folder of reference values")
    )
    func reference() throws {
        let cases = try #require(try ReferenceValues.decode("05_location_quotient.json", as: Expected.self)).cases
        #expect(!cases.isEmpty)
        for expected in cases {
            let result = LocationQuotient(expected.table, leastExpected: expected.minimumExpected)
            #expect(result.cells.count == expected.cells.count)
            for (cell, wanted) in zip(result.cells, expected.cells) {
                #expect(cell.row == wanted.row && cell.column == wanted.column && cell.count == wanted.count)
                #expect(agrees(cell.expected, wanted.expected))
                #expect(cell.isEligible == wanted.eligible)
                #expect(agrees(cell.quotient ?? -1, wanted.locationQuotient ?? -1))
                if let p = wanted.pValue { #expect(agrees(cell.pValue ?? -1, p)) }
                #expect(agrees(cell.qValue ?? -1, wanted.qValue ?? -1))
            }
        }
    }

    @Test("q is never below p, and rises with it")
    func benjaminiHochberg() {
        var random = SplitMix64(seed: 9)
        let pValues = (0..<300).map { _ in Double.random(in: 0...1, using: &random) }
        let qValues = BenjaminiHochberg.qValues(pValues)
        #expect(zip(pValues, qValues).allSatisfy { $0 <= $1 + 1e-15 && $1 <= 1 })
        let order = pValues.indices.sorted { pValues[$0] < pValues[$1] }
        #expect(zip(order, order.dropFirst()).allSatisfy { qValues[$0] <= qValues[$1] })
        #expect(BenjaminiHochberg.qValues([]).isEmpty)
    }

    @Test("the exact test agrees with sums of binomial coefficients on small tables")
    func hypergeometric() {
        func choose(_ n: Int, _ k: Int) -> Double {
            k < 0 || k > n ? 0 : stride(from: 1, through: k, by: 1).reduce(1.0) { $0 * Double(n - k + $1) / Double($1) }
        }
        let table = [[9, 3, 4], [1, 12, 7], [6, 2, 8]]
        let total = 52
        for cell in LocationQuotient(table).cells {
            let row = table[cell.row].reduce(0, +)
            let column = table.reduce(0) { $0 + $1[cell.column] }
            func chance(_ x: Int) -> Double { choose(column, x) * choose(total - column, row - x) / choose(total, row) }
            let atMost = (0...cell.count).reduce(0) { $0 + chance($1) }
            let atLeast = (cell.count...min(row, column)).reduce(0) { $0 + chance($1) }
            #expect(agrees(cell.pValue ?? -1, min(1, 2 * min(atMost, atLeast))))
        }
    }

    @Test("small tables, tables where little is expected and groups that weigh more than people are refused")
    func refusals() throws {
        func reason(_ result: Result<LocationQuotient, Refusal>) -> Refusal.Reason? {
            if case .failure(let refusal) = result { refusal.reason } else { nil }
        }
        #expect(reason(LocationQuotient.measure([[0, 0], [0, 0]], design: nil)) == .allZero)
        #expect(reason(LocationQuotient.measure([[20, 20], [20, 20]], design: nil)) == .tooFewExpected)
        let wide = [[30, 30, 30], [30, 30, 30]]
        #expect(reason(LocationQuotient.measure(wide, design: nil)) == nil)
        #expect(reason(LocationQuotient.measure(wide, untested: [0, 1], design: nil)) == .tooFewExpected)
        let clustered = try #require(DesignEffect(sourceSizes: [90, 90]))
        #expect(reason(LocationQuotient.measure(wide, design: clustered)) == .clusteredSources)
        #expect(reason(LocationQuotient.measure(permuting: [], rows: 2, columns: 3, seed: 1)) == .clusteredSources)
    }

    @Test("exchanging the places of sources finds what every source of one place says, and nothing when none differs")
    func permutation() throws {
        func sources(_ first: [Int], _ second: [Int]) -> [LocationQuotient.SourceRow] {
            (0..<15).map { _ in .init(row: 0, counts: first) } + (0..<15).map { _ in .init(row: 1, counts: second) }
        }
        func excesses(_ sources: [LocationQuotient.SourceRow]) throws -> [LocationQuotient.Cell] {
            try LocationQuotient.measure(permuting: sources, rows: 2, columns: 3, seed: 11, replicates: 999).get()
                .excesses
        }
        let found = try excesses(sources([5, 1, 2], [1, 5, 2]))
        #expect(found.map { [$0.row, $0.column] } == [[0, 0], [1, 1]])
        #expect(try excesses(sources([3, 3, 3], [3, 3, 3])).isEmpty)
        #expect(LocationQuotient.leastSources == 3 && LocationQuotient.permutations == 9_999)
    }
}
