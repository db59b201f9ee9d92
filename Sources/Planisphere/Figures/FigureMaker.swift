import NeedsModel

/// Makes the figures of areas from counts: the one place where a state, a population of a part and a selection meet.
struct FigureMaker: Sendable {
    let areas: TerritoryAreas
    /// Nil: everywhere.
    let selection: Set<PlaceID>?
    /// Public needs of any subject in the same period and role, by area.
    let heard: [PlaceID: Int]

    func figures(_ place: PlaceID, _ tally: Tally) -> AreaFigures {
        let communes = areas.communes(of: place)
        let selected = selected(communes)
        let isSelected = !selected.isEmpty || selection?.contains(place) ?? true
        let population = areas.population(of: selected)
        let state = AreaState.of(
            needs: tally.needs, heard: heard[place] ?? 0, population: population, isSelected: isSelected)
        return AreaFigures(
            place: place, population: isSelected ? population : nil, tally: state.hasCount ? tally : .nothing,
            state: state, selected: selected.count, communes: communes.count)
    }

    /// Of these communes, those that are selected.
    func selected(_ communes: [Int]) -> [Int] {
        guard let selection else { return communes }
        return communes.filter { selection.contains(.commune(areas.territory.communes[$0].code)) }
    }
}
