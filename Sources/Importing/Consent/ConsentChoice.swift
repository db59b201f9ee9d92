import PlainText

/// Which columns say who agreed, by their headings alone, and whether that is sure.
struct ConsentChoice {
    /// Column of « consent » or « refusal ».
    private(set) var columns: [NeedField: Int] = [:]
    private(set) var doubt: ConsentDoubt?

    /// - Parameter taken: columns that a person chose for other fields.
    init(_ headings: [String], taken: Set<Int>) {
        var sure: [(place: Int, field: NeedField)] = []
        var unsure: [Int] = []
        for (place, heading) in headings.enumerated() where !taken.contains(place) {
            switch ConsentChoice.meaning(of: heading) {
            case .allows: sure.append((place, .consent))
            case .forbids: sure.append((place, .refusal))
            case .unsure: unsure.append(place)
            case .other: break
            }
        }
        // With two of them the need is refused where either says so, and waits anyway.
        for (place, field) in sure where columns[field] == nil { columns[field] = place }
        if sure.count > 1 {
            doubt = .competingColumns(sure.map { headings[$0.place] })
        } else if let first = unsure.first {
            doubt =
                sure.isEmpty
                ? .unsureHeading(headings[first])
                : .competingColumns((sure.map(\.place) + unsure).sorted().map { headings[$0] })
        }
    }

    /// Names that are known come before words that are read.
    static func meaning(of label: FoldedLabel) -> ConsentHeading {
        switch FieldNames.field(of: label) {
        case .consent: .allows
        case .refusal: .forbids
        case nil: ConsentHeading(label)
        default: .other
        }
    }

    static func meaning(of heading: String) -> ConsentHeading { meaning(of: FoldedLabel(heading)) }

    /// The field for a column that a person chose for consent: « Confidentiel » stays a refusal.
    static func field(chosen heading: String) -> NeedField {
        meaning(of: heading) == .forbids ? .refusal : .consent
    }
}
