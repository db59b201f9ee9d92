import GeoTypes
import Statistics

extension MethodSection {
    static let intervals = MethodSection(
        prefix: "02_", lists: ["garwood", "ratio_to_pole", "second_period_over_first"]
    ) { input, _ in
        switch input[listName]?.text {
        case "garwood": rate(input)
        case "ratio_to_pole": ratio(input)
        default: secondOverFirst(input)
        }
    }

    private static func rate(_ input: PropertyValue) -> Properties? {
        guard let count = input["count"]?.integer, let population = input["population"]?.integer else { return nil }
        let rate = Rate(count: count, population: population, level: input["level"]?.double ?? 0.95)
        return [
            "rate_per_1000": .figure(rate?.value), "lower": .figure(rate?.interval.lower),
            "upper": .figure(rate?.interval.upper),
        ]
    }

    private static func ratio(_ input: PropertyValue) -> Properties? {
        guard let count = input["count"]?.integer, let total = input["total"]?.integer,
            let population = input["population"]?.integer, let whole = input["pole_population"]?.integer
        else { return nil }
        let level = input["level"]?.double ?? 0.95
        let ratio = try? RatioToWhole.measure(
            count: count, of: total, population: population, of: whole, level: level
        ).get()
        return [
            "ratio": .figure(ratio?.value), "lower": .figure(ratio?.interval.lower),
            "upper": .figure(ratio?.interval.upper), "p_value": .figure(ratio?.pValue),
        ]
    }

    private static func secondOverFirst(_ input: PropertyValue) -> Properties? {
        guard let first = input["first"]?.integer, let second = input["second"]?.integer,
            let firstExposure = input["exposure_first"]?.double, let secondExposure = input["exposure_second"]?.double
        else { return nil }
        let ratio = try? SecondOverFirst.measure(
            first: first, exposure: firstExposure, second: second, exposure: secondExposure,
            level: input["level"]?.double ?? 0.95
        ).get()
        return [
            "ratio": .figure(ratio?.value), "lower": .figure(ratio?.interval.lower),
            "upper": .figure(ratio?.interval.upper), "p_value": .figure(ratio?.pValue),
        ]
    }
}
