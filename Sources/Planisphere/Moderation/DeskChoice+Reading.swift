import NeedsModel

extension DeskChoice {
    static let place = "place"
    static let personalData = "personal-data"

    /// - Throws: `unknownValue`, and whatever the filter refuses.
    func reading(in workspace: Workspace) throws(Failure) -> DeskFilter {
        var desk = DeskFilter(try FilterReading(workspace, seesAll: true).read(filter))
        if !states.isEmpty { desk.states = try DeskChoice.states(states) }
        guard !reasons.isEmpty else { return desk }
        var meant: Set<HoldReason> = []
        for name in reasons {
            switch name {
            case DeskChoice.place: desk.waitsForPlace = true
            case DeskChoice.personalData: meant.formUnion(HoldReason.allCases.filter(\.isPersonalData))
            default:
                guard let reason = HoldReason(rawValue: name) else {
                    let known = HoldReason.allCases.map(\.rawValue) + [DeskChoice.personalData, DeskChoice.place]
                    throw Failure(.unknownValue, Parameter.named("reason"), name, known.joined(separator: ", "))
                }
                meant.insert(reason)
            }
        }
        if !meant.isEmpty { desk.reasons = meant }
        return desk
    }

    private static func states(_ names: [String]) throws(Failure) -> Set<DeskState> {
        var states: Set<DeskState> = []
        for name in names {
            guard let state = DeskState(rawValue: name) else {
                throw Failure(
                    .unknownValue, Parameter.named("state"), name,
                    DeskState.allCases.map(\.rawValue).joined(separator: ", "))
            }
            states.insert(state)
        }
        return states
    }
}
