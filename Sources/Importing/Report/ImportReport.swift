import NeedsModel

/// What an import came to. `read` is the sum of what was taken and what was refused, always: `count` is the
/// one place where rows are counted.
public struct ImportReport: Hashable, Sendable {
    /// How a need that was taken changed the store; told by whoever writes it.
    public enum Change: String, Hashable, Sendable, CaseIterable {
        case added, updated, unchanged
    }

    /// One kind of warning with its words: how often, and where first.
    public struct CountedWarning: Hashable, Sendable {
        public var warning: RowWarning
        public var firstLine: Int
        public var count: Int
    }

    public let file: String
    /// Rows that are no blank lines, without the header.
    public private(set) var read = 0
    public private(set) var taken = 0
    public private(set) var rejected = 0
    /// Of those taken, how many wait for a moderator because of what their text holds.
    public private(set) var held = 0
    /// Of those taken, how many may not be published.
    public private(set) var withoutConsent = 0
    /// Sum of the voices of those taken.
    public private(set) var voices = 0
    public var added = 0
    public var updated = 0
    public var unchanged = 0
    /// The first ones in full, at most `detailLimit`.
    public private(set) var rejectedRows: [RejectedRow] = []
    /// The different warnings in the order in which they came, at most `detailLimit`.
    public private(set) var warnings: [CountedWarning] = []
    /// What was read of a workbook; nil for other files.
    public var sheet: SheetNotes?
    /// Row of the headings, when titles stand above it.
    public var headingLine: Int?
    public var unknownColumns: [String]
    public var duplicateColumns: [String]
    private var warningPlaces: [RowWarning: Int] = [:]

    static let detailLimit = 200

    public init(file: NeedFile) {
        self.init(
            file: file.name, unknownColumns: file.unknownColumns, duplicateColumns: file.columnMap?.duplicates ?? [])
        sheet = file.sheet
        headingLine = file.headingLine
    }

    public init(file: String, unknownColumns: [String] = [], duplicateColumns: [String] = []) {
        self.file = file
        self.unknownColumns = unknownColumns
        self.duplicateColumns = duplicateColumns
    }

    public mutating func count(_ outcome: RowOutcome) {
        read += 1
        switch outcome {
        case .row(let row, let warnings):
            let need = row.need
            taken += 1
            voices += need.voices
            if need.moderation == .pending { held += 1 }
            if !need.hasConsent { withoutConsent += 1 }
            for warning in warnings { count(warning, line: row.line) }
        case .rejected(let row):
            rejected += 1
            if rejectedRows.count < ImportReport.detailLimit {
                var row = row
                row.fields = []
                rejectedRows.append(row)
            }
        }
    }

    /// Notes what became of a need that was taken.
    public mutating func count(_ change: Change) {
        switch change {
        case .added: added += 1
        case .updated: updated += 1
        case .unchanged: unchanged += 1
        }
    }

    /// Every row that was taken has become something.
    public var isComplete: Bool { taken == added + updated + unchanged }

    private mutating func count(_ warning: RowWarning, line: Int) {
        if let place = warningPlaces[warning] {
            warnings[place].count += 1
        } else if warnings.count < ImportReport.detailLimit {
            warningPlaces[warning] = warnings.count
            warnings.append(CountedWarning(warning: warning, firstLine: line, count: 1))
        }
    }
}
