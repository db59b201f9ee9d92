import NeedsModel
import Statistics

/// Counts ready to be read: every row has its names, its figures, and the word for its nothing.
struct Breakdown {
    var dimensions: [CountDimension]
    var rows: [BreakdownRow]
    var total: Tally
    /// Public needs by the level of their place; the levels add up to `total`.
    var levels: [(level: PlacementLevel, tally: Tally)]
    /// Wait for a moderator: not in `total`, known for the whole only.
    var pending: Int
    /// Nil when there is no need at all.
    var designEffect: DesignFigures?

    /// The place dimension, when there is just one: then rates are given.
    var placeDimension: CountDimension? {
        let places = dimensions.filter(\.isPlace)
        return places.count == 1 ? places.first : nil
    }
}

/// What clustering does to the figures (Kish 1965, *Survey Sampling*, §8.2).
struct DesignFigures: Hashable {
    /// Σ m² / Σ m over occasions.
    var effect: Double
    /// n / D.
    var effectiveNumber: Double
    var occasions: Int

    init?(_ tally: Tally, squaredSizes: Int?) {
        guard tally.needs > 0, let squaredSizes, let occasions = tally.occasions else { return nil }
        effect = Double(squaredSizes) / Double(tally.needs)
        effectiveNumber = Double(tally.needs) / effect
        self.occasions = occasions
    }

    var refusesIntervals: Bool { effect > DesignEffect.limit }
}

struct BreakdownRow {
    var keys: [BreakdownKey]
    var tally: Tally
    /// Municipal population of the place, when the row has one place.
    var population: Int?
    /// Needs per 1,000 inhabitants with the exact Poisson interval at 95 %.
    var rate: Rate?
    var state: CountState
}

struct BreakdownKey: Hashable {
    /// Empty for what was not stated.
    var code: String
    var label: String
}

/// The four nothings, and a value.
enum CountState: String {
    case value
    /// Nothing on what was asked, something on other subjects.
    case zero
    /// No public contribution of any kind.
    case notHeard = "not-heard"
    case suppressed
    /// The figure cannot be given: no population.
    case missing
}
