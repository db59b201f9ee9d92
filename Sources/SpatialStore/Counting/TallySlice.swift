/// A face of the cube of counts that every write keeps up to date. Three faces hold some ten thousand
/// cells each where the whole cube could hold a cell for every need.
enum TallySlice: Int64, CaseIterable {
    case placeThemeKind = 1
    case placeAudienceMonth = 2
    case themeKindAudienceMonth = 3

    var columns: Set<FactColumn> {
        switch self {
        case .placeThemeKind: [.place, .theme, .kind]
        case .placeAudienceMonth: [.place, .audience, .month]
        case .themeKindAudienceMonth: [.theme, .kind, .audience, .month]
        }
    }

    /// The first face that knows all of `columns`; nil when none does.
    static func covering(_ columns: Set<FactColumn>) -> TallySlice? {
        allCases.first { $0.columns.isSuperset(of: columns) }
    }
}

/// One cell of a face, in 64 bits: numbers of places have 24, of themes, kinds and audiences 14, months 20.
struct TallyCell: Hashable {
    static let largestPlace: Int64 = 1 << 24 - 1
    static let largestTerm: Int64 = 1 << 14 - 1

    let bits: UInt64

    init(_ slice: TallySlice, _ facts: NeedFacts) {
        let place = UInt64(truncatingIfNeeded: facts.place)
        let theme = UInt64(truncatingIfNeeded: facts.theme)
        let kind = UInt64(truncatingIfNeeded: facts.kind)
        let audience = UInt64(truncatingIfNeeded: facts.audience)
        let month = UInt64(truncatingIfNeeded: facts.month)
        bits =
            switch slice {
            case .placeThemeKind: place << 28 | theme << 14 | kind
            case .placeAudienceMonth: place << 34 | audience << 20 | month
            case .themeKindAudienceMonth: theme << 48 | kind << 34 | audience << 20 | month
            }
    }

    /// In the order of the table: place, theme, kind, audience, month.
    func numbers(of slice: TallySlice) -> (Int64, Int64, Int64, Int64, Int64) {
        func field(_ shift: UInt64, _ width: UInt64) -> Int64 {
            Int64(truncatingIfNeeded: bits >> shift & (1 << width - 1))
        }
        return switch slice {
        case .placeThemeKind: (field(28, 24), field(14, 14), field(0, 14), 0, 0)
        case .placeAudienceMonth: (field(34, 24), 0, 0, field(20, 14), field(0, 20))
        case .themeKindAudienceMonth: (0, field(48, 14), field(34, 14), field(20, 14), field(0, 20))
        }
    }
}
