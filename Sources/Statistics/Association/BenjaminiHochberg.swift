/// The false discovery rate at which each of many tests would be the last one claimed.
/// Source: Benjamini & Hochberg 1995, JRSS B 57; step-up running minimum, at most 1.
public enum BenjaminiHochberg {
    /// In the order of `pValues`; O(n log n).
    public static func qValues(_ pValues: [Double]) -> [Double] {
        let order = pValues.indices.sorted { (pValues[$0], $0) < (pValues[$1], $1) }
        var qValues = [Double](repeating: 1, count: pValues.count)
        var least = 1.0
        for rank in stride(from: order.count, to: 0, by: -1) {
            let test = order[rank - 1]
            least = min(least, pValues[test] * Double(order.count) / Double(rank))
            qValues[test] = least
        }
        return qValues
    }

    /// The level at which something is claimed.
    public static let level = 0.05
}
