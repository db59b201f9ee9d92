import NeedsModel
import Statistics

/// The figures of a row by their stable names, the same in CSV, JSON and GeoJSON.
enum CountColumns {
    enum Value: Hashable {
        case integer(Int)
        case decimal(Double)
        case word(String)
        /// There is no such figure.
        case none
    }

    private static let counts = ["needs", "voices", "sources", "occasions"]
    private static let rates = [
        "population", "rate_per_1000", "rate_lower_95", "rate_upper_95", "intervals_refused",
    ]

    private static let parts = ["communes", "communes_selected"]

    static func names(of breakdown: Breakdown) -> [String] {
        counts + (weighs(breakdown) ? ["weight"] : []) + (breakdown.placeDimension == nil ? [] : rates)
            + (hasParts(breakdown) ? parts : []) + ["state"]
    }

    /// In the order of `names(of:)`.
    static func values(of row: BreakdownRow, in breakdown: Breakdown) -> [Value] {
        let tally = row.tally
        var values: [Value] =
            row.state.hasCount
            ? [tally.needs, tally.voices, tally.sources, tally.occasions].map(Value.integer)
            : counts.map { _ in .none }
        if weighs(breakdown) { values.append(row.state.hasCount ? .decimal(row.weight ?? 0) : .none) }
        if breakdown.placeDimension != nil {
            values += [
                row.area?.population.map(Value.integer) ?? .none, row.rate.map { .decimal($0.value) } ?? .none,
                row.rate?.interval.map { .decimal($0.lower) } ?? .none,
                row.rate?.interval.map { .decimal($0.upper) } ?? .none,
                row.rate?.refusal.map { .word($0.rawValue) } ?? .none,
            ]
        }
        if hasParts(breakdown) {
            values += [
                row.area.map { .integer($0.communes) } ?? .none, row.area.map { .integer($0.selected) } ?? .none,
            ]
        }
        return values + [.word(row.state.rawValue)]
    }

    /// Of areas that are larger than a commune a part may be selected: then the figures are of that part.
    private static func hasParts(_ breakdown: Breakdown) -> Bool {
        breakdown.placeDimension.map { $0 != .commune } ?? false
    }

    private static func weighs(_ breakdown: Breakdown) -> Bool {
        breakdown.themes == .each && breakdown.dimensions.contains(.theme)
    }

    /// Four decimals say more than a count of people can; a figure that four would print as zero keeps the two digits
    /// that tell it from one.
    static func decimals(of number: Double) -> Int {
        guard number > 0, number < 0.000_1 else { return 4 }
        var decimals = 4
        var scaled = number * 10_000
        while scaled < 10, decimals < 15 {
            scaled *= 10
            decimals += 1
        }
        return decimals
    }

    /// The number as it is written, for formats that take a number.
    static func rounded(_ number: Double) -> Double {
        var scale = 1.0
        for _ in 0..<decimals(of: number) { scale *= 10 }
        let scaled = number * scale
        return scaled.magnitude < 9e15 ? scaled.rounded() / scale : number
    }
}
