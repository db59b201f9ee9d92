/// Why nobody can tell from a file who agreed to publication. All of its needs wait for a moderator.
public enum ConsentDoubt: Hashable, Sendable {
    /// It is about agreement, and what a yes means cannot be told.
    case unsureHeading(String)
    /// More than one column says who agreed.
    case competingColumns([String])
    /// The column of consent holds few answers that are a yes or a no.
    case unreadableAnswers(String)
    /// A column that is used for nothing holds yes and no.
    case unusedAnswers(String)

    /// Stable name for scripts.
    public var id: String {
        switch self {
        case .unsureHeading: "unsure-heading"
        case .competingColumns: "competing-columns"
        case .unreadableAnswers: "unreadable-answers"
        case .unusedAnswers: "unused-answers"
        }
    }

    /// Headings at fault, at least one.
    public var columns: [String] {
        switch self {
        case .unsureHeading(let column), .unreadableAnswers(let column), .unusedAnswers(let column): [column]
        case .competingColumns(let columns): columns
        }
    }
}
