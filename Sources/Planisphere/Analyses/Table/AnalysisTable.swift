import NeedsModel
import Statistics
import Wording

/// What an analysis found, whatever it was: columns, rows, what is said of the whole, and one sentence that the figures
/// support. A refusal is a result and stands where the figure would.
struct AnalysisTable: Sendable {
    struct Column: Sendable {
        /// The same in CSV, JSON and GeoJSON.
        var name: String
        var heading: Phrase
        /// Decimals in a terminal.
        var places = 2
        /// What stable words mean, for people.
        var words: [String: Phrase] = [:]
        var isText = false
    }

    struct Row: Sendable {
        /// In the order of the columns.
        var cells: [CountColumns.Value]
        /// Drawn in GeoJSON: one area, or several as one.
        var areas: [PlaceID] = []
        /// A terminal shows the rows that matter; files hold all.
        var isShown = true
    }

    /// A figure of the whole.
    struct Fact: Sendable {
        var name: String
        var value: CountColumns.Value
    }

    /// What the analysis is called in files: « listening », « moran ».
    var name: String
    var columns: [Column]
    var rows: [Row] = []
    var facts: [Fact] = []
    var refusal: Refusal?
    var sentence: Phrase
    /// Sentences without full stop that people must read with it.
    var notes: [Phrase] = []
}

extension AnalysisTable.Column {
    static func text(_ name: String, _ heading: Phrase, words: [String: Phrase] = [:]) -> Self {
        Self(name: name, heading: heading, words: words, isText: true)
    }
}

extension CountColumns.Value {
    /// Nothing for nil and for what is not finite.
    static func figure(_ value: Double?) -> Self {
        guard let value, value.isFinite else { return .none }
        return .decimal(value)
    }

    static func count(_ value: Int?) -> Self { value.map { .integer($0) } ?? .none }
}
