import GeoJSON
import GeoTypes
import NeedsModel
import Statistics

extension CountFormat {
    /// For scripts: stable names, every figure, the sum that proves the total.
    static let json = CountFormat(id: "json") { (breakdown, request, workspace) throws(Failure) in
        JSONDocument.bytes(of: .object(CountJSON.document(breakdown, workspace.territory)))
    }
}

enum CountJSON {
    static func document(_ breakdown: Breakdown, _ territory: Territory) -> Properties {
        var levels = Properties()
        for (level, tally) in breakdown.levels { levels[level.rawValue] = .integer(Int64(tally.needs)) }
        return [
            "territory": .string(territory.id),
            "by": .array(breakdown.dimensions.map { .string($0.rawValue) }),
            "needs": .integer(Int64(breakdown.total.needs)),
            "voices": .integer(Int64(breakdown.total.voices)),
            "occasions": integer(breakdown.total.occasions),
            "levels": .object(levels),
            "pending": .integer(Int64(breakdown.pending)),
            "population_vintage": .string(territory.vintages.population),
            "design_effect": breakdown.designEffect.map { .number(rounded($0.effect)) } ?? .null,
            "effective_number": breakdown.designEffect.map { .number(rounded($0.effectiveNumber)) } ?? .null,
            "intervals_refused": breakdown.designEffect.map {
                $0.refusesIntervals ? .string("clustered-sources") : .null
            } ?? .null,
            "rows": .array(breakdown.rows.map { .object(figures($0, breakdown)) }),
        ]
    }

    /// The members of one row, the same in JSON and GeoJSON.
    static func figures(_ row: BreakdownRow, _ breakdown: Breakdown) -> Properties {
        var members = Properties()
        for (dimension, key) in zip(breakdown.dimensions, row.keys) {
            members[dimension.rawValue] = key.code.isEmpty ? .null : .string(key.code)
            members["\(dimension.rawValue)_label"] = .string(key.label)
        }
        members["needs"] = .integer(Int64(row.tally.needs))
        members["voices"] = .integer(Int64(row.tally.voices))
        members["occasions"] = integer(row.tally.occasions)
        guard breakdown.placeDimension != nil else { return members }
        members["population"] = integer(row.population)
        members["rate_per_1000"] = number(row.rate?.value)
        members["rate_lower_95"] = number(row.rate?.interval.lower)
        members["rate_upper_95"] = number(row.rate?.interval.upper)
        members["state"] = .string(row.state.rawValue)
        return members
    }

    private static func integer(_ value: Int?) -> PropertyValue { value.map { .integer(Int64($0)) } ?? .null }

    private static func number(_ value: Double?) -> PropertyValue { value.map { .number(rounded($0)) } ?? .null }

    /// Four decimals: finer would claim more than a count of people can say.
    static func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
}
