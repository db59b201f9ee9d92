import NeedsModel
import SpatialStore
import Statistics
import Wording

/// Counts and voices by any dimensions, with rates where they mean something.
public enum CountNeeds {
    /// Writes the table to the request's destination and returns what a face says beside it.
    @discardableResult
    public static func run(_ request: CountRequest, in workspace: WorkspaceRequest) throws(Failure) -> [String] {
        let dimensions = try dimensions(request.by)
        let format = try CountFormat.named(request.format)
        let workspace = try Workspace(workspace)
        defer { workspace.close() }
        let breakdown = try breakdown(dimensions, request, workspace)
        let bytes = try format.render(breakdown, request, workspace)
        try request.destination.write(bytes)
        return notes(on: breakdown, request.speech.language)
    }

    static func dimensions(_ names: [String]) throws(Failure) -> [CountDimension] {
        var dimensions: [CountDimension] = []
        for name in names {
            guard let dimension = CountDimension(rawValue: name) else {
                throw Failure(
                    .unknownValue, "--by", name, CountDimension.allCases.map(\.rawValue).joined(separator: ", "))
            }
            dimensions.append(dimension)
        }
        return dimensions
    }

    static func breakdown(
        _ dimensions: [CountDimension], _ request: CountRequest, _ workspace: Workspace
    ) throws(Failure) -> Breakdown {
        let filter = try FilterReader(workspace).read(request.filter)
        return try Failure.translating {
            let names = BreakdownNames(
                territory: workspace.territory, vocabulary: workspace.vocabulary, language: request.speech.language)
            let query = CountQuery(by: dimensions, filter: filter, countsOccasions: true)
            let table = try workspace.store.counts(query)
            let heard = try heardAnything(dimensions, filter, workspace.store)
            var breakdown = Breakdown(
                dimensions: query.dimensions, rows: [], total: table.total,
                levels: try levels(filter, workspace.store), pending: try workspace.store.pendingCount(),
                designEffect: DesignFigures(table.total, squaredSizes: table.squaredOccasionSizes))
            var tallies: [[CountKey]: Tally] = [:]
            for row in table.rows { tallies[row.keys] = row.tally }
            let isComplete = query.dimensions.count == 1 || request.complete
            let keys = isComplete ? completed(table.rows.map(\.keys), query.dimensions, names) : table.rows.map(\.keys)
            for key in keys {
                breakdown.rows.append(
                    row(key, tallies[key] ?? Tally(needs: 0, voices: 0, occasions: 0), breakdown, names, heard))
            }
            return breakdown
        }
    }

    private static func row(
        _ keys: [CountKey], _ tally: Tally, _ breakdown: Breakdown, _ names: BreakdownNames, _ heard: Set<CountKey>
    ) -> BreakdownRow {
        let place = breakdown.placeDimension.flatMap { breakdown.dimensions.firstIndex(of: $0) }.map { keys[$0] }
        let population = place.flatMap(names.population)
        let rate = population.flatMap { Rate(count: tally.needs, population: $0) }
        var state = CountState.value
        if tally.needs == 0 {
            state = place.map(heard.contains) ?? true ? .zero : .notHeard
        } else if case .area(.commune)? = place, population == nil {
            state = .missing
        }
        return BreakdownRow(
            keys: keys.map(names.key), tally: tally, population: population, rate: rate, state: state)
    }

    /// Places from which any public need came, whatever it was about: tells zero from not heard.
    private static func heardAnything(
        _ dimensions: [CountDimension], _ filter: NeedFilter, _ store: NeedsStore
    ) throws -> Set<CountKey> {
        let places = dimensions.filter(\.isPlace)
        guard places.count == 1 else { return [] }
        var whole = NeedFilter()
        whole.placeRole = filter.placeRole
        return Set(try store.counts(CountQuery(by: places, filter: whole)).rows.flatMap(\.keys))
    }

    /// The levels of the needs that match, which add up to the total.
    private static func levels(
        _ filter: NeedFilter, _ store: NeedsStore
    ) throws -> [(level: PlacementLevel, tally: Tally)] {
        var sums: [PlacementLevel: Tally] = [:]
        for row in try store.counts(CountQuery(by: [.commune], filter: filter)).rows {
            var level = PlacementLevel.commune
            if case .apart(let apart)? = row.keys.first { level = apart }
            sums[level, default: Tally(needs: 0, voices: 0)].needs += row.tally.needs
            sums[level, default: Tally(needs: 0, voices: 0)].voices += row.tally.voices
        }
        return PlacementLevel.allCases.compactMap { level in sums[level].map { (level: level, tally: $0) } }
    }

    /// Every combination of listed values, then the rows that no list has (apart, not stated, months).
    private static func completed(
        _ present: [[CountKey]], _ dimensions: [CountDimension], _ names: BreakdownNames
    ) -> [[CountKey]] {
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

    private static func notes(on breakdown: Breakdown, _ language: Language) -> [String] {
        var notes = [CountTableText.sum(of: breakdown, language)]
        if breakdown.pending > 0 { notes.append(Phrases.pendingNeeds(language, ["\(breakdown.pending)"])) }
        if breakdown.dimensions.contains(.audience) { notes.append(Phrases.audienceIsSecret(language)) }
        return notes
    }
}
