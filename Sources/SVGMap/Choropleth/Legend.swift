public import NeedsModel

/// The key of a choropleth, in words.
public struct Legend: Hashable, Sendable {
    /// What is measured: « Contributions pour 1 000 habitants ».
    public var heading: String
    /// How classes were made, and what no class could show.
    public var note: String
    /// Low to high.
    public var classes: [Entry]
    /// In the order of `AreaState.nothings`.
    public var nothings: [NothingEntry]
    /// Above the column of counts: « communes ».
    public var countHeading: String
    /// Nil when there are too few values for one.
    public var histogram: Histogram?

    public init(
        heading: String, note: String, classes: [Entry], nothings: [NothingEntry], countHeading: String,
        histogram: Histogram?
    ) {
        self.heading = heading
        self.note = note
        self.classes = classes
        self.nothings = nothings
        self.countHeading = countHeading
        self.histogram = histogram
    }

    public struct Entry: Hashable, Sendable {
        /// « de 1,45 à moins de 2,80 ».
        public var label: String
        /// For the square: « 1,45 à 2,80 ».
        public var shortLabel: String
        public var count: Int

        public init(label: String, shortLabel: String, count: Int) {
            self.label = label
            self.shortLabel = shortLabel
            self.count = count
        }
    }

    public struct NothingEntry: Hashable, Sendable {
        public var nothing: AreaState
        public var label: String
        public var gloss: String
        public var shortLabel: String
        public var count: Int

        public init(nothing: AreaState, label: String, gloss: String, shortLabel: String, count: Int) {
            self.nothing = nothing
            self.label = label
            self.gloss = gloss
            self.shortLabel = shortLabel
            self.count = count
        }
    }

    /// How the values spread: a linear axis from 0 to the greatest.
    public struct Histogram: Hashable, Sendable {
        /// Not negative.
        public var values: [Double]
        /// Inner limits of the classes, ascending; a value belongs to the class of the limits it reaches.
        public var limits: [Tick]
        /// The rate of the whole.
        public var marker: Tick
        /// « hauteur = nombre de communes ».
        public var caption: String

        public init(values: [Double], limits: [Tick], marker: Tick, caption: String) {
            self.values = values
            self.limits = limits
            self.marker = marker
            self.caption = caption
        }
    }

    public struct Tick: Hashable, Sendable {
        public var value: Double
        public var label: String

        public init(value: Double, label: String) {
            self.value = value
            self.label = label
        }
    }
}
