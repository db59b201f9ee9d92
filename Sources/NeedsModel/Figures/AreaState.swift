/// Whether an area has a figure, and if not, why: decided in one place (`AreaState.of`), with one word each in every
/// table, file and map.
public enum AreaState: String, Hashable, Sendable, CaseIterable {
    case value
    /// Heard, and nothing on what was asked.
    case zero
    /// No public contribution of any kind, in the period that was asked for.
    case notHeard = "not-heard"
    /// Hidden for the sake of those who spoke. Published needs never are.
    case suppressed
    /// Something was heard and its rate cannot be given: no inhabitants, or nobody knows how many.
    case missing
    /// Outside of the places that were asked for: no figure at all.
    case notSelected = "not-selected"

    /// The one rule. A figure of nothing needs no population to be known.
    ///
    /// - Parameters:
    ///   - needs: public needs that match.
    ///   - heard: public needs of any subject in the same period and role, matching ones included.
    ///   - population: of the selected part.
    public static func of(needs: Int, heard: Int, population: Int?, isSelected: Bool) -> AreaState {
        guard isSelected else { return .notSelected }
        guard needs > 0 else { return heard > 0 ? .zero : .notHeard }
        return (population ?? 0) > 0 ? .value : .missing
    }

    /// The ways in which an area has no rate to show, in the order of legends. They are never mixed, and never the
    /// colour of a class.
    public static let nothings: [AreaState] = [.zero, .notHeard, .suppressed, .missing, .notSelected]

    /// What was counted there may be printed: the number itself says nothing wrong.
    public var hasCount: Bool {
        switch self {
        case .value, .zero, .notHeard, .missing: true
        case .suppressed, .notSelected: false
        }
    }
}
