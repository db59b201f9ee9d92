/// What counts may be broken down by, alone or crossed.
public enum CountDimension: String, Hashable, Sendable, CaseIterable {
    case commune
    case epci
    case department
    /// The main theme of each need.
    case theme
    case kind
    /// Secret: for the programme's own eyes and for releases, never for a free public query.
    case audience
    case month

    /// Looks at where the need is placed.
    public var isPlace: Bool {
        switch self {
        case .commune, .epci, .department: true
        case .theme, .kind, .audience, .month: false
        }
    }
}
