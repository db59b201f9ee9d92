/// The finite values of a map, ascending, with their distinct values and multiplicities.
public struct SortedValues: Hashable, Sendable {
    public let values: [Double]
    /// Ascending.
    public let distinct: [Double]
    /// How often each distinct value stands.
    let multiplicities: [Int]

    public init(_ input: some Sequence<Double>) {
        values = input.filter(\.isFinite).sorted()
        var distinct: [Double] = []
        var multiplicities: [Int] = []
        for value in values {
            if value == distinct.last {
                multiplicities[multiplicities.count - 1] += 1
            } else {
                distinct.append(value)
                multiplicities.append(1)
            }
        }
        self.distinct = distinct
        self.multiplicities = multiplicities
    }

    var minimum: Double { values.first ?? 0 }
    var maximum: Double { values.last ?? 0 }
    var mean: Double { values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count) }
}
