import NeedsModel

/// Postal codes of the territory and the communes that each serves.
struct PostalIndex: Sendable {
    private let codes: [UInt32]
    private let starts: [Int32]
    private let rows: [Int32]

    init(_ communes: [Commune]) {
        var pairs: [(code: UInt32, row: Int32)] = []
        for (row, commune) in communes.enumerated() {
            for text in commune.postalCodes {
                if let code = UInt32(text), text.utf8.count == 5 { pairs.append((code, Int32(row))) }
            }
        }
        pairs.sort { ($0.code, $0.row) < ($1.code, $1.row) }
        var (codes, starts): ([UInt32], [Int32]) = ([], [])
        for (index, pair) in pairs.enumerated() where codes.last != pair.code {
            codes.append(pair.code)
            starts.append(Int32(index))
        }
        self.codes = codes
        self.starts = starts + [Int32(pairs.count)]
        rows = pairs.map(\.row)
    }

    /// Rows of the communes that the code serves, empty when it serves none. - Complexity: O(log codes)
    func communes(of code: UInt32) -> ArraySlice<Int32> {
        var (low, high) = (0, codes.count)
        while low < high {
            let middle = (low + high) / 2
            if codes[middle] < code { low = middle + 1 } else { high = middle }
        }
        guard low < codes.count, codes[low] == code else { return [] }
        return rows[Int(starts[low])..<Int(starts[low + 1])]
    }

    func serves(_ code: UInt32, _ commune: Int) -> Bool {
        communes(of: code).contains(Int32(truncatingIfNeeded: commune))
    }
}
