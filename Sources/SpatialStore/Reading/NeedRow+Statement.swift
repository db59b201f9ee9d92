import GRDB
import NeedsModel

extension NeedRow {
    static let columns = "id, text, voices, source_id, source_key"

    /// With `role` the place is that one of the three, else the effective one.
    /// The row on which a statement with these columns stands, good until its next step, with its facts. Every position
    /// is one of the lists, whatever the file holds.
    init(
        _ statement: DirectStatement, _ matches: FactMatches, slot: Int, role asked: PlaceRole?, themes: [ThemeFact],
        _ lists: StreamLists
    ) {
        let published = lists.published
        func position(_ column: FactColumn, in count: Int) -> Int {
            let number = Int(matches.columns.value(column, slot))
            return number < count ? number : 0
        }
        func theme(_ fact: ThemeFact) -> ThemePosition {
            let number = Int(fact.theme)
            return ThemePosition(position: number < published.themes.count ? number : 0, weight: fact.weight)
        }
        let main = theme(themes.first ?? ThemeFact(theme: matches.columns.value(.theme, slot), weight: 1))
        let source = Int(statement.integer(3))
        let role = asked ?? PlaceRole(number: matches.columns.value(.flags, slot) >> FactFlag.roleShift & 3)
        let place = position(FilterResolution.placeColumn(asked), in: published.places.count)
        self.init(
            id: statement.integer(0), place: (place, role),
            themes: (main, themes.dropFirst().map(theme)),
            gathered: (
                kind: position(.kind, in: published.kinds.count), voices: Int(statement.integer(2)),
                dayNumber: Int(matches.columns.value(.day, slot)),
                workshop: lists.workshop(ofGathering: Int(matches.columns.value(.gathering, slot)))
            ),
            source: source < published.sources.count && source >= 0 ? source : 0, text: statement.bytes(1),
            sourceID: statement.bytes(4))
    }
}
