/// What counts know of one need, as numbers of the lists; 0 for what was not stated.
struct NeedFacts: Equatable {
    var place: Int64
    var theme: Int64
    var kind: Int64
    var audience: Int64
    /// Year × 10,000 + month × 100 + day.
    var collectedOn: Int64
    var voices: Int64
    var isPublic: Bool

    /// Year × 100 + month.
    var month: Int64 { collectedOn / 100 }
}

/// The columns that the tally and the index of published needs share.
enum FactColumn: String, Hashable, CaseIterable {
    case place = "place_id"
    case theme = "theme_id"
    case kind = "kind_id"
    case audience = "audience_id"
    case month
}
