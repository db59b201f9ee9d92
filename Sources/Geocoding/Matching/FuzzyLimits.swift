/// How far a misspelling may be from a name of a given length. Costs are half edits: a usual edit costs 2,
/// letters that sound the same cost 1 each.
///
/// The figures were set on the labelled cases of the tests; `FuzzyLimitsTests` prints what they give.
struct FuzzyLimits {
    /// At most this cost is accepted.
    let sure: Int
    /// Up to this cost a person is asked.
    let doubtful: Int
    /// The next place must be this much further.
    let margin: Int

    init(length: Int, isNarrowed: Bool) {
        let more = isNarrowed ? 1 : 0
        switch length {
        case ...4: (sure, doubtful, margin) = (1 + more, 2 + more, 2)
        case 5: (sure, doubtful, margin) = (2 + more, 3 + more, 2)
        case 6...7: (sure, doubtful, margin) = (2 + more, 4, 2)
        case 8...9: (sure, doubtful, margin) = (3 + more, 4 + more, 2)
        case 10...11: (sure, doubtful, margin) = (4, 5, 2)
        default: (sure, doubtful, margin) = (6, 7, 2)
        }
    }

    /// Ten-thousandths.
    func score(cost: Int, gap: Int) -> Int {
        let base = cost <= 1 ? 9800 : cost == 2 ? 9600 : cost <= 4 ? 9300 : 9000
        return gap <= 2 ? base - 300 : base
    }

    func chance(cost: Int) -> Int { max(300, 5500 - 1000 * cost) }
}
