/// Counts by the dimensions of a query. The rows partition the needs that match: their sum is the total.
public struct CountTable: Hashable, Sendable {
    public var dimensions: [CountDimension]
    /// Only cells that hold a need, ordered by their keys: communes, EPCI and departments by code and
    /// then what stands apart; themes, kinds and audiences in the printed order of the vocabulary;
    /// months by time; what was not stated last.
    public var rows: [CountRow]
    public var total: Tally
    /// Σ m² over the occasions of all matching needs, m their number of needs: with `total.needs` the
    /// design effect (Kish 1965, §8.2). Nil unless the query counts occasions.
    public var squaredOccasionSizes: Int?

    public init(
        dimensions: [CountDimension], rows: [CountRow], total: Tally, squaredOccasionSizes: Int? = nil
    ) {
        self.dimensions = dimensions
        self.rows = rows
        self.total = total
        self.squaredOccasionSizes = squaredOccasionSizes
    }
}

/// One cell.
public struct CountRow: Hashable, Sendable {
    /// One for each dimension, in the query's order.
    public var keys: [CountKey]
    public var tally: Tally

    public init(keys: [CountKey], tally: Tally) {
        self.keys = keys
        self.tally = tally
    }
}

/// How many needs, and how many people speak through them.
public struct Tally: Hashable, Sendable {
    public var needs: Int
    public var voices: Int
    /// Distinct occasions: needs of one workshop on one day are one, a need without a workshop is one
    /// of its own. Not additive over rows. Nil unless asked for.
    public var occasions: Int?

    public init(needs: Int, voices: Int, occasions: Int? = nil) {
        self.needs = needs
        self.voices = voices
        self.occasions = occasions
    }
}
