import NeedsModel

/// Looks for personal data, and for refusals of publication, in every text of a row that could be published: the words, where they were said and of
/// what, and by which names the file and the row go. The addresses of what a need concerns and of where it was heard are
/// those of places; that of where somebody lives is not.
struct NeedPrivacy {
    /// What the report calls the name of the source, which no column holds.
    private static let sourceColumn = "source"
    /// Texts of a row, and whether an address in it is a person's.
    private static let fields: [(field: NeedField, held: HeldField, hasOwnAddress: Bool)] = [
        (.text, .text, true), (.sourceID, .sourceID, true), (.workshop, .workshop, false), (.channel, .workshop, false),
        (.concerns, .concerns, false), (.lives, .lives, true), (.heard, .heard, false),
    ]

    /// Headings of the fields, for the report.
    var headings: [NeedField: String] = [:]
    /// The column, used for nothing else, in which the row refuses publication in words.
    private var refusing: String?
    private let spoken = SpokenConsent()
    private let scanner = PersonalDataScanner()
    private let ofSource: [Hold]

    /// A source is written beside each of its needs: what its name tells holds them all, and another name given for it
    /// releases them.
    init(source: String) {
        var name = source
        ofSource = name.withUTF8 { [scanner] name in
            scanner.findings(in: UnsafeRawBufferPointer(name)).map {
                Hold(reason: $0.reason, field: .source, range: $0.range)
            }
        }
    }

    /// Before the cells that are used: forgets the row before.
    mutating func beginRow() { refusing = nil }

    /// A cell of a column that is used for nothing may hold its row all the same: « Remarque : ne pas publier ».
    mutating func look(atUnused cell: UnsafeRawBufferPointer, _ heading: String) {
        if refusing == nil, spoken.refusal(in: cell) != nil { refusing = heading }
    }

    /// - Parameters:
    ///   - text: the words of the need: its cell, or a part of it.
    ///   - hasUnknownTheme: the file's own words for a theme stand in the cell.
    /// - Returns: empty for nearly every row.
    func holds(
        _ cells: RowCells, text: UnsafeRawBufferPointer, hasUnknownTheme: Bool, _ warnings: inout [RowWarning]
    ) -> [Hold] {
        var holds = ofSource
        for hold in ofSource { warn(hold.reason, Self.sourceColumn, &warnings) }
        for (field, held, hasOwnAddress) in Self.fields where !cells[field].isEmpty {
            // A channel stands where there is no workshop only.
            if field == .channel, !cells[.workshop].isEmpty { continue }
            look(at: field == .text ? text : cells[field], field, held, hasOwnAddress, &holds, &warnings)
        }
        if let refusing {
            holds.append(Hold(reason: .unclearConsent, field: .need))
            warn(.unclearConsent, refusing, &warnings)
        }
        if hasUnknownTheme { look(at: cells[.theme], .theme, .theme, true, &holds, &warnings) }
        return holds
    }

    private func look(
        at cell: UnsafeRawBufferPointer, _ field: NeedField, _ held: HeldField, _ hasOwnAddress: Bool,
        _ holds: inout [Hold], _ warnings: inout [RowWarning]
    ) {
        for finding in scanner.findings(in: cell) where hasOwnAddress || finding.reason != .address {
            holds.append(Hold(reason: finding.reason, field: held, range: finding.range))
            warn(finding.reason, headings[field] ?? field.rawValue, &warnings)
        }
        guard let range = spoken.refusal(in: cell) else { return }
        holds.append(Hold(reason: .unclearConsent, field: held, range: range))
        warn(.unclearConsent, headings[field] ?? field.rawValue, &warnings)
    }

    /// Once for each kind and column of a row.
    private func warn(_ reason: HoldReason, _ column: String, _ warnings: inout [RowWarning]) {
        let warning = RowWarning.personalData(reason, column: column)
        if !warnings.contains(warning) { warnings.append(warning) }
    }
}
