import NeedsModel

/// INSEE codes of today's and former communes of the territory.
struct InseeIndex: Sendable {
    private let codes: [UInt32]
    private let rows: [Int32]
    private let formerNames: [Int32]

    /// - Parameter former: code of each former commune with the row of its name and of today's commune.
    init(communes: [Commune], former: [(code: InseeCode, name: Int, commune: Int)]) {
        var entries = communes.enumerated().map { (Self.number($1.code.rawValue), Int32($0), Int32(-1)) }
        let current = Set(entries.map(\.0))
        for each in former where !current.contains(Self.number(each.code.rawValue)) {
            entries.append((Self.number(each.code.rawValue), Int32(each.commune), Int32(each.name)))
        }
        entries.sort { ($0.0, $0.2) < ($1.0, $1.2) }
        codes = entries.map(\.0)
        rows = entries.map(\.1)
        formerNames = entries.map(\.2)
    }

    /// « 2A004 » is 201004: Corsica's letters as their department numbers.
    static func number(_ code: some StringProtocol) -> UInt32 {
        if let plain = UInt32(code) { return plain }
        guard code.utf8.count == 5, let rest = UInt32(code.dropFirst(2)) else { return 0 }
        return UInt32(FrenchDepartments.number(of: code.prefix(2))) * 1000 + rest
    }

    /// Row of today's commune and, when the code is a former one, the row of its name.
    func find(_ number: UInt32) -> (commune: Int, formerName: Int?)? {
        var (low, high) = (0, codes.count)
        while low < high {
            let middle = (low + high) / 2
            if codes[middle] < number { low = middle + 1 } else { high = middle }
        }
        guard low < codes.count, codes[low] == number else { return nil }
        return (Int(rows[low]), formerNames[low] < 0 ? nil : Int(formerNames[low]))
    }
}
