/// Counts by the dimensions of a query. With main themes the rows partition the needs that match: their sum is the
/// total.
public struct CountTable: Hashable, Sendable {
    public var dimensions: [CountDimension]
    /// Only cells that hold a need, ordered by their keys: communes, EPCI and departments by code and
    /// then what stands apart; themes, kinds and audiences in the printed order of the vocabulary;
    /// months by time; what was not stated last.
    public var rows: [CountRow]
    /// Each need once, whatever the dimensions.
    public var total: Tally
    /// Σ m² over the sources of all matching needs, m their number of needs: with `total.needs` the
    /// design effect (Kish 1965, §8.2; METHODS §0.1).
    public var squaredSourceSizes: Int
    /// Sources that were a workshop or market on one day.
    public var workshops: Int
    /// First and last day of collection among the needs that match; nil when none has a date.
    public var days: ClosedRange<CalendarDate>?

    public init(
        dimensions: [CountDimension], rows: [CountRow], total: Tally, squaredSourceSizes: Int, workshops: Int = 0,
        days: ClosedRange<CalendarDate>? = nil
    ) {
        self.dimensions = dimensions
        self.rows = rows
        self.total = total
        self.squaredSourceSizes = squaredSourceSizes
        self.workshops = workshops
        self.days = days
    }
}

/// One cell.
public struct CountRow: Hashable, Sendable {
    /// One for each dimension, in the query's order.
    public var keys: [CountKey]
    public var tally: Tally
    /// Sum of the weights of the themes that stand in this row, when each theme is counted; else nil.
    public var weight: Double?

    public init(keys: [CountKey], tally: Tally, weight: Double? = nil) {
        self.keys = keys
        self.tally = tally
        self.weight = weight
    }
}

/// How much was heard (METHODS §0.3).
public struct Tally: Hashable, Sendable {
    public var needs: Int
    /// How many people speak through them.
    public var voices: Int
    /// Distinct sources: a workshop on one day, a file that names none on one day, a lone form. Not additive.
    public var sources: Int
    /// Distinct triples source × commune × main theme, where a need placed higher, outside or nowhere has that place
    /// for its commune. Additive over places and over main themes.
    public var occasions: Int

    public init(needs: Int, voices: Int, sources: Int, occasions: Int) {
        self.needs = needs
        self.voices = voices
        self.sources = sources
        self.occasions = occasions
    }

    public static let nothing = Tally(needs: 0, voices: 0, sources: 0, occasions: 0)
}
