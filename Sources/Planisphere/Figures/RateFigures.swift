import NeedsModel
import Statistics

/// The rate of an area as it may be printed: a value where there is one, an interval or the reason why there is none.
struct RateFigures: Hashable, Sendable {
    /// Per 1,000 inhabitants, above zero.
    var value: Double
    var population: Int
    /// At 95 %, per 1,000; nil when refused.
    var interval: Interval?
    var refusal: Refusal.Reason?

    /// Nil for every area without a value: a silence has no rate, not even zero.
    init?(_ figures: AreaFigures, clustering: DesignEffect?) {
        guard figures.state == .value, let population = figures.population,
            let rate = Rate(count: figures.tally.needs, population: population)
        else { return nil }
        value = rate.value
        self.population = population
        refusal = clustering?.refusal?.reason
        interval = refusal == nil ? rate.interval : nil
    }
}
