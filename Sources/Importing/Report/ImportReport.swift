public import NeedsModel

/// What an import came to. `read` is the sum of what was taken, what was refused and what was erased before, always.
public struct ImportReport: Hashable, Sendable {
    /// How a need that was taken changed the store; told by whoever writes it.
    public enum Change: String, Hashable, Sendable, CaseIterable {
        case added, updated, unchanged
    }

    /// One kind of warning with its words: how often, and where first.
    public struct CountedWarning: Hashable, Sendable {
        public var warning: RowWarning
        public var firstLine: Int
        /// For objects of a map.
        public var firstFeature: FeatureName?
        public var count: Int
    }

    public let file: String
    /// As it was guessed or named: `utf-8`…; nil where there is none.
    public var encoding: String?
    /// Likewise.
    public var delimiter: UInt8?
    /// Bytes that were no UTF-8 and were read as Windows-1252.
    public var repairedBytes = 0
    /// Rows that are no blank lines, without the header.
    public private(set) var read = 0
    public private(set) var taken = 0
    public private(set) var rejected = 0
    /// Rows whose needs were erased before: kept out, and not among those taken.
    public private(set) var erased = 0
    /// Needs that came again and on which persons had decided: what was decided stands.
    public private(set) var decided = 0
    /// Of those taken, how many wait for a moderator: because of what their texts hold, or of the doubt about consent.
    public private(set) var held = 0
    /// Of those taken, how many may not be published.
    public private(set) var withoutConsent = 0
    /// Needs beyond the first one of rows that were split; not among those `taken`, which are rows.
    public private(set) var furtherNeeds = 0
    /// Rows that were split.
    public private(set) var splitRows = 0
    /// Needs that came in and had been refused in an earlier import of their source.
    public var cameBack = 0
    /// How many warnings of each kind there were, by their stable name.
    public private(set) var warningCounts: [String: Int] = [:]
    /// Sum of the voices of those taken.
    public private(set) var voices = 0
    public var added = 0
    public var updated = 0
    public var unchanged = 0
    /// The first ones in full, at most `detailLimit`.
    public private(set) var rejectedRows: [RejectedRow] = []
    /// The different warnings in the order in which they came, at most `detailLimit`.
    public private(set) var warnings: [CountedWarning] = []
    /// Why all of them wait.
    public var consentDoubt: ConsentDoubt?
    /// What was read of a workbook; nil for other files.
    public var sheet: SheetNotes?
    /// Row of the headings, when titles stand above it.
    public var headingLine: Int?
    public var unknownColumns: [String]
    public var duplicateColumns: [String]
    /// The tool whose export it is, and why.
    public var profile: ProfileMatch?
    private var warningPlaces: [RowWarning: Int] = [:]

    static let detailLimit = 200

    public init(file: NeedFile) {
        self.init(
            file: file.name, unknownColumns: file.unknownColumns, duplicateColumns: file.columnMap?.duplicates ?? [])
        profile = file.profile
        encoding = file.encodingName
        delimiter = file.delimiter
        sheet = file.sheet
        headingLine = file.headingLine
    }

    public init(file: String, unknownColumns: [String] = [], duplicateColumns: [String] = []) {
        self.file = file
        self.unknownColumns = unknownColumns
        self.duplicateColumns = duplicateColumns
    }

    public mutating func count(_ outcome: RowOutcome) {
        switch outcome {
        case .row(let row, let warnings):
            let need = row.need
            if row.part == 1 {
                read += 1
                taken += 1
            } else {
                furtherNeeds += 1
                if row.part == 2 { splitRows += 1 }
            }
            voices += need.voices
            if need.moderation == .pending { held += 1 }
            if !need.hasConsent { withoutConsent += 1 }
            for warning in warnings { count(warning, row) }
        case .rejected(let row):
            read += 1
            rejected += 1
            if rejectedRows.count < ImportReport.detailLimit {
                var row = row
                row.fields = []
                rejectedRows.append(row)
            }
        }
    }

    /// Takes back a need that was counted as taken: it was erased before.
    public mutating func takeBack<Place>(_ need: Need<Place>) {
        taken -= 1
        erased += 1
        voices -= need.voices
        if need.moderation == .pending { held -= 1 }
        if !need.hasConsent { withoutConsent -= 1 }
    }

    /// Takes what was decided before into account: how many needs it was about, how many more of them wait and are
    /// without consent than the file says.
    public mutating func heed(decided: Int, held: Int, withoutConsent: Int) {
        self.decided += decided
        self.held += held
        self.withoutConsent += withoutConsent
    }

    /// Adds the figures of another report on rows of the same file.
    public mutating func add(_ other: ImportReport) {
        taken += other.taken
        erased += other.erased
        voices += other.voices
        held += other.held
        withoutConsent += other.withoutConsent
    }

    /// Notes what became of a need that was taken.
    public mutating func count(_ change: Change) {
        switch change {
        case .added: added += 1
        case .updated: updated += 1
        case .unchanged: unchanged += 1
        }
    }

    /// Everything that was taken has become something.
    public var isComplete: Bool { taken + furtherNeeds == added + updated + unchanged }

    private mutating func count(_ warning: RowWarning, _ row: ImportedNeed) {
        warningCounts[warning.id, default: 0] += 1
        if let place = warningPlaces[warning] {
            warnings[place].count += 1
        } else if warnings.count < ImportReport.detailLimit {
            warningPlaces[warning] = warnings.count
            warnings.append(CountedWarning(warning: warning, firstLine: row.line, firstFeature: row.feature, count: 1))
        }
    }
}
