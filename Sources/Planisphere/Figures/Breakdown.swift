import NeedsModel
import Statistics

/// Counts ready to be read: every row has its keys, its figures, and the word for its nothing. Tables, files, maps
/// and pages are made from it and add no figure of their own.
struct Breakdown: Sendable {
    var dimensions: [CountDimension]
    var themes: ThemeCounting
    var rows: [BreakdownRow]
    var total: Tally
    /// Needs that match by the level of their place; the levels add up to `total`.
    var levels: [LevelTally]
    /// First and last day among the needs that match.
    var days: ClosedRange<CalendarDate>?
    /// Nil when there is no need at all.
    var clustering: DesignEffect?
    /// Sources that were a workshop on one day.
    var workshops: Int
    /// The whole territory's own figures under the same filter without its places: the reference of every
    /// comparison, and never a part of it.
    var whole: AreaFigures
    /// Nil: everywhere.
    var selection: Set<PlaceID>?
    /// Wait for a moderator: known for the whole without any filter only, for a finer number would tell too much.
    var pending: Int?
    /// States that may occur under this filter, in the order of legends.
    var states: [AreaState]
    /// What those states say under it.
    var meaning: StateMeaning
    /// Of the store that was read.
    var revision: Int64

    struct LevelTally: Hashable, Sendable {
        var level: PlacementLevel
        var tally: Tally
    }

    /// The place dimension, when there is just one: then rates are given.
    var placeDimension: CountDimension? {
        let places = dimensions.filter(\.isPlace)
        return places.count == 1 ? places.first : nil
    }

    func tally(at level: PlacementLevel) -> Tally { levels.first { $0.level == level }?.tally ?? .nothing }

    /// Rows of the place dimension that are areas, without what is placed higher, outside or nowhere.
    var areaRows: [BreakdownRow] { rows.filter { $0.area != nil } }
}

struct BreakdownRow: Sendable {
    var keys: [CountKey]
    /// Nothing where the row has no figure.
    var tally: Tally
    /// Sum of the weights of the themes, when each theme is counted.
    var weight: Double?
    var state: AreaState
    /// When the row has just one place and that is an area.
    var area: AreaFigures?
    var rate: RateFigures?
}
