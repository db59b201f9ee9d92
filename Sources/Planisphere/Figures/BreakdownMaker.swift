import NeedsModel
import SpatialStore
import Statistics

/// Store → figures: asks for the counts once and makes of them what every output says.
struct BreakdownMaker {
    let workspace: Workspace
    let filter: OwnerFilter
    var themes = ThemeCounting.main
    /// Also the cells of crossed dimensions that hold nothing.
    var isComplete = false

    func breakdown(by dimensions: [CountDimension]) throws -> Breakdown {
        let counts = try BreakdownCounts(workspace.store, queries(dimensions))
        return try breakdown(CountQuery(by: dimensions, filter: filter, themes: themes), counts)
    }

    /// Communes and EPCI for the price of one; under a selection also the needs of all EPCI without it, which parts are
    /// compared with.
    func communesAndEPCIs() throws -> (communes: Breakdown, epcis: Breakdown, wholeInEPCIs: Int?) {
        var unselected = filter
        unselected.shared.places = nil
        let whole = CountQuery(by: [.epci], filter: unselected)
        let isSelected = filter.shared.places != nil
        let counts = try BreakdownCounts(
            workspace.store, queries([.commune]) + queries([.epci]) + (isSelected ? [whole] : []))
        return (
            try breakdown(CountQuery(by: [.commune], filter: filter, themes: themes), counts),
            try breakdown(CountQuery(by: [.epci], filter: filter, themes: themes), counts),
            isSelected ? try counts.table(whole).needsInAreas : nil
        )
    }

    private func breakdown(_ query: CountQuery, _ counts: BreakdownCounts) throws -> Breakdown {
        let store = workspace.store
        let table = try counts.table(query)
        let maker = FigureMaker(
            areas: workspace.areas, selection: filter.shared.places, heard: try heard(query, counts))
        var breakdown = Breakdown(
            dimensions: query.dimensions, themes: themes, rows: [], total: table.total,
            levels: Self.levels(try counts.table(communes)), days: table.days,
            clustering: DesignEffect(
                contributions: table.total.needs, squaredSizes: table.squaredSourceSizes,
                sources: table.total.sources),
            workshops: table.workshops, whole: try whole(counts), selection: filter.shared.places,
            pending: filter == OwnerFilter() ? try store.pendingCount() : nil, states: states(query.dimensions),
            meaning: StateMeaning(filter),
            revision: try store.revision())
        breakdown.rows = rows(table, breakdown, maker)
        return breakdown
    }

    // MARK: - Queries

    /// All that a breakdown is made from.
    private func queries(_ dimensions: [CountDimension]) -> [CountQuery] {
        let query = CountQuery(by: dimensions, filter: filter, themes: themes)
        return [query, communes, everywhere] + [heardQuery(query)].compactMap(\.self)
    }

    /// The levels of the needs that match, which add up to the total.
    private var communes: CountQuery { CountQuery(by: [.commune], filter: filter) }

    /// What was placed inside the territory, wherever.
    private var everywhere: CountQuery {
        var everywhere = filter
        everywhere.shared.places = workspace.areas.selection(.pole(workspace.territory.id))
        return CountQuery(by: [], filter: everywhere)
    }

    /// The same period, role and places without any subject: what tells zero from not heard.
    private func heardQuery(_ query: CountQuery) -> CountQuery? {
        let places = query.dimensions.filter(\.isPlace)
        guard places.count == 1 else { return nil }
        var heard = PublicFilter()
        heard.since = filter.shared.since
        heard.until = filter.shared.until
        heard.placeRole = filter.shared.placeRole
        heard.places = filter.shared.places
        return CountQuery(by: places, filter: heard)
    }

    // MARK: - Rows

    private func rows(_ table: CountTable, _ breakdown: Breakdown, _ maker: FigureMaker) -> [BreakdownRow] {
        var found: [[CountKey]: CountRow] = [:]
        for row in table.rows { found[row.keys] = row }
        let lists = table.dimensions.count == 1 || isComplete
        let keys = lists ? completed(table.rows.map(\.keys), table.dimensions) : table.rows.map(\.keys)
        let place = breakdown.placeDimension.flatMap { table.dimensions.firstIndex(of: $0) }
        return keys.map { keys in
            let row = found[keys] ?? CountRow(keys: keys, tally: .nothing)
            guard let place, case .area(let id) = keys[place] else {
                return BreakdownRow(
                    keys: keys, tally: row.tally, weight: row.weight, state: row.tally.needs > 0 ? .value : .zero)
            }
            let figures = maker.figures(id, row.tally)
            return BreakdownRow(
                keys: keys, tally: figures.tally, weight: figures.state.hasCount ? row.weight : nil,
                state: figures.state, area: figures,
                rate: RateFigures(figures, clustering: breakdown.clustering))
        }
    }

    /// Every combination of listed values, then the rows that no list has (apart, not stated, months).
    private func completed(_ present: [[CountKey]], _ dimensions: [CountDimension]) -> [[CountKey]] {
        let names = BreakdownNames(territory: workspace.territory, vocabulary: workspace.vocabulary)
        var combinations: [[CountKey]] = [[]]
        for (index, dimension) in dimensions.enumerated() {
            var values = names.all(dimension) ?? []
            let listed = Set(values)
            var added: Set<CountKey> = []
            for keys in present where !listed.contains(keys[index]) && added.insert(keys[index]).inserted {
                values.append(keys[index])
            }
            combinations = combinations.flatMap { start in values.map { start + [$0] } }
        }
        return combinations
    }

    // MARK: - Beside the rows

    private func heard(_ query: CountQuery, _ counts: BreakdownCounts) throws -> [PlaceID: Int] {
        guard let heard = heardQuery(query) else { return [:] }
        var needs: [PlaceID: Int] = [:]
        for row in try counts.table(heard).rows {
            if case .area(let place)? = row.keys.first { needs[place] = row.tally.needs }
        }
        return needs
    }

    private static func levels(_ table: CountTable) -> [Breakdown.LevelTally] {
        var sums: [PlacementLevel: Tally] = [:]
        for row in table.rows {
            var level = PlacementLevel.commune
            if case .apart(let apart)? = row.keys.first { level = apart }
            sums[level, default: .nothing].needs += row.tally.needs
            sums[level, default: .nothing].voices += row.tally.voices
            sums[level, default: .nothing].occasions += row.tally.occasions
            // A source may reach several communes: distinct sources of a level are not a sum, and not asked for.
            sums[level, default: .nothing].sources = 0
        }
        return PlacementLevel.allCases.compactMap { level in
            sums[level].map { Breakdown.LevelTally(level: level, tally: $0) }
        }
    }

    private func whole(_ counts: BreakdownCounts) throws -> AreaFigures {
        let place = PlaceID.pole(workspace.territory.id)
        let reference = FigureMaker(areas: workspace.areas, selection: nil, heard: [place: 1])
        return reference.figures(place, try counts.table(everywhere).total)
    }

    /// Zero needs a subject to be zero on; an area is missing when nobody knows its population.
    private func states(_ dimensions: [CountDimension]) -> [AreaState] {
        let shared = filter.shared
        let hasSubject =
            shared.themes != nil || shared.kinds != nil || shared.texts != nil || shared.workshops != nil
            || filter.audiences != nil || dimensions.contains { !$0.isPlace }
        let isKnown = workspace.territory.communes.allSatisfy { ($0.population ?? 0) > 0 }
        return AreaState.allCases.filter { state in
            switch state {
            case .value, .notHeard: true
            case .zero: hasSubject
            case .missing: !isKnown
            case .suppressed: false
            case .notSelected: shared.places != nil
            }
        }
    }
}
