import NeedsModel

/// How the tool that a row comes from treats it.
enum RowStanding: Hashable, Sendable {
    case open
    /// Those who run the tool refused it there, for reasons that may not be ours: a moderator decides.
    case refused
    /// Its author took it back, or never sent it: nobody may publish it.
    case withdrawn

    /// What the tool's own decision means here.
    func apply(to need: inout WrittenNeed, _ warnings: inout [RowWarning]) {
        switch self {
        case .open: break
        case .refused:
            need.moderation = .pending
            need.holds.append(Hold(reason: .refusedAtSource, field: .need))
            warnings.append(.refusedAtSource)
        case .withdrawn:
            need.hasConsent = false
            warnings.append(.withdrawnAtSource)
        }
    }
}

/// How the columns of a row tell its standing.
struct StandingRule: Sendable {
    let columns: [Int]
    let judge: @Sendable (_ cells: [String]) -> RowStanding
}
