import TestSupport
import Testing

@testable import Geocoding

@Suite("Edit distance")
struct EditDistanceTests {
    @Test("it is the restricted Damerau–Levenshtein distance of the table, on random words")
    func agreesWithTheTable() {
        let seed: UInt64 = 11
        var random = SplitMix64(seed: seed)
        var distance = EditDistance()
        for _ in 0..<4000 {
            let left = word(&random), right = word(&random)
            distance.prepare(left[...])
            let expected = Self.table(left, right)
            for limit in [1, 2, 3, 30] {
                let found = distance.distance(to: right[...], limit: limit)
                #expect(min(found, limit + 1) == min(expected, limit + 1), "seed \(seed): \(left) \(right) \(limit)")
            }
        }
    }

    private func word(_ random: inout SplitMix64) -> [UInt8] {
        (0..<Int.random(in: 1..<14, using: &random)).map { _ in UInt8.random(in: 0x61...0x63, using: &random) }
    }

    static func table(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var rows = [[Int]](repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
        for i in 0...left.count { rows[i][0] = i }
        for j in 0...right.count { rows[0][j] = j }
        for i in left.indices {
            for j in right.indices {
                var best = min(rows[i][j + 1], rows[i + 1][j]) + 1
                best = min(best, rows[i][j] + (left[i] == right[j] ? 0 : 1))
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                    best = min(best, rows[i - 1][j - 1] + 1)
                }
                rows[i + 1][j + 1] = best
            }
        }
        return rows[left.count][right.count]
    }
}
