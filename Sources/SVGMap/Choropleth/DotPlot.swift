public import Wording

/// Regions compared on one axis, each with what chance leaves open.
public struct DotPlot: Hashable, Sendable {
    public var heading: String
    /// Below the heading, when there is something to add: why no interval is given.
    public var note: String
    /// Sorted by value, highest first.
    public var rows: [Row]
    public var marker: Legend.Tick
    /// Of the axis, from 0.
    public var ticks: [Legend.Tick]
    /// Above the last column: « contributions · occasions »; empty without.
    public var columnHeading: String
    /// For rows that find no room: « et 12 autres ».
    public var moreRows: CountedPhrase
    /// The whole, for the square.
    public var total: Row

    public init(
        heading: String, note: String, rows: [Row], marker: Legend.Tick, ticks: [Legend.Tick], columnHeading: String,
        moreRows: CountedPhrase, total: Row
    ) {
        self.heading = heading
        self.note = note
        self.rows = rows
        self.marker = marker
        self.ticks = ticks
        self.columnHeading = columnHeading
        self.moreRows = moreRows
        self.total = total
    }

    public struct Row: Hashable, Sendable {
        public var name: String
        /// Nil where there is no rate: no dot.
        public var value: Double?
        /// Nil when refused.
        public var interval: ClosedRange<Double>?
        /// « 2,2 », at the right.
        public var figure: String
        /// Before the figure, small: « 138 · 21 ».
        public var detail: String
        /// The interval leaves out the whole.
        public var stands: Bool

        public init(
            name: String, value: Double?, interval: ClosedRange<Double>?, figure: String, detail: String, stands: Bool
        ) {
            self.name = name
            self.value = value
            self.interval = interval
            self.figure = figure
            self.detail = detail
            self.stands = stands
        }
    }
}
