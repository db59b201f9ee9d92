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
        let store = workspace.store
        let query = CountQuery(by: dimensions, filter: filter, themes: themes)
        let table = try store.counts(query)
        let maker = FigureMaker(
            areas: workspace.areas, selection: filter.shared.places, heard: try heard(query, table))
        var breakdown = Breakdown(
            dimensions: query.dimensions, themes: themes, rows: [], total: table.total,
            levels: try levels(query, table), days: table.days,
            clustering: DesignEffect(
                contributions: table.total.needs, squaredSizes: table.squaredSourceSizes,
                sources: table.total.sources),
            workshops: table.workshops, whole: try whole(table, maker), selection: filter.shared.places,
            pending: filter == OwnerFilter() ? try store.pendingCount() : nil, states: states(query.dimensions),
            revision: try store.revision())
        breakdown.rows = rows(table, breakdown, maker)
        return breakdown
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

    /// The same period, role and places without any subject: what tells zero from not heard.
    private var anySubject: PublicFilter {
        var heard = PublicFilter()
        heard.since = filter.shared.since
        heard.until = filter.shared.until
        heard.placeRole = filter.shared.placeRole
        heard.places = filter.shared.places
        return heard
    }

    /// The same table where no subject is asked for: it is not read twice.
    private func heard(_ query: CountQuery, _ table: CountTable) throws -> [PlaceID: Int] {
        let places = query.dimensions.filter(\.isPlace)
        guard places.count == 1 else { return [:] }
        let isSame = query.dimensions == places && filter == OwnerFilter(anySubject)
        let heard = isSame ? table : try workspace.store.counts(CountQuery(by: places, filter: anySubject))
        var needs: [PlaceID: Int] = [:]
        for row in heard.rows {
            if case .area(let place)? = row.keys.first { needs[place] = row.tally.needs }
        }
        return needs
    }

    /// The levels of the needs that match, which add up to the total.
    private func levels(_ query: CountQuery, _ table: CountTable) throws -> [Breakdown.LevelTally] {
        let isSame = query.dimensions == [.commune]
        let communes = isSame ? table : try workspace.store.counts(CountQuery(by: [.commune], filter: filter))
        return Self.levels(communes)
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

    /// What was placed inside the territory, wherever.
    private func whole(_ table: CountTable, _ maker: FigureMaker) throws -> AreaFigures {
        var everywhere = filter
        everywhere.shared.places = workspace.areas.selection(.pole(workspace.territory.id))
        let place = PlaceID.pole(workspace.territory.id)
        let reference = FigureMaker(areas: workspace.areas, selection: nil, heard: [place: 1])
        return reference.figures(place, try workspace.store.counts(CountQuery(by: [], filter: everywhere)).total)
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
