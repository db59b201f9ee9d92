/// What is known of one area, made once for counts, exports, maps and pages alike.
public struct AreaFigures: Hashable, Sendable {
    public var place: PlaceID
    /// Municipal population of the selected communes of the area; nil when one of them is unknown.
    public var population: Int?
    /// Nothing where there is no figure: `state` says why.
    public var tally: Tally
    public var state: AreaState
    /// Communes of the area that are selected, and all of them: of a commune 1 of 1 or 0 of 1.
    public var selected: Int
    public var communes: Int

    public init(
        place: PlaceID, population: Int?, tally: Tally, state: AreaState, selected: Int, communes: Int
    ) {
        self.place = place
        self.population = population
        self.tally = tally
        self.state = state
        self.selected = selected
        self.communes = communes
    }

    /// Only a part of the area was asked for, and the figures are of that part.
    public var isPartial: Bool { selected > 0 && selected < communes }

    /// The number of needs where one may be printed.
    public var needs: Int? { state.hasCount ? tally.needs : nil }
}
