import NeedsModel
import SpatialStore
import TerritoryFiles

/// What a map of areas shows, from the store.
enum MapCounts {
    static func data(_ filter: NeedFilter, _ workspace: Workspace, collection: String) throws -> ChoroplethData {
        let store = workspace.store
        var whole = NeedFilter()
        whole.placeRole = filter.placeRole
        let communes = try store.counts(CountQuery(by: [.commune], filter: filter))
        let epcis = try store.counts(CountQuery(by: [.epci], filter: filter))
        let heard = try store.counts(CountQuery(by: [.commune], filter: whole))
        let months = try store.counts(CountQuery(by: [.month], filter: filter))
        var data = ChoroplethData(
            territory: workspace.territory, coverage: workspace.loaded.coverage, communes: [:], anyContribution: [:],
            period: period(months), collection: collection, furniture: MapFurniture(workspace.loaded.labels))
        let occasions = try OccasionSizes(filter, store)
        for row in communes.rows { place(row, occasions, in: &data) }
        for row in heard.rows {
            if case .area(.commune(let code))? = row.keys.first { data.anyContribution[code] = row.tally.needs }
        }
        data.atEPCI = atEPCI(epcis, data, occasions)
        data.sourceSizes = occasions.sizes
        data.workshops = occasions.workshops
        return data
    }

    private static func place(_ row: CountRow, _ occasions: OccasionSizes, in data: inout ChoroplethData) {
        let needs = row.tally.needs
        switch row.keys.first {
        case .area(.commune(let code))?:
            data.communes[code] = MapCount(
                contributions: needs, voices: row.tally.voices, sources: occasions.ofPlace[code.rawValue] ?? needs)
        case .apart(.department)?: data.atDepartment += needs
        case .apart(.pole)?: data.atPole += needs
        case .apart(.outside)?: data.outside += needs
        case .apart(.none)?: data.nowhere += needs
        default: break
        }
    }

    /// What an EPCI has beyond its communes: what was placed at the EPCI itself.
    private static func atEPCI(
        _ table: CountTable, _ data: ChoroplethData, _ occasions: OccasionSizes
    ) -> [SirenCode: MapCount] {
        var inCommunes: [SirenCode: (needs: Int, voices: Int)] = [:]
        for commune in data.territory.communes {
            guard let siren = commune.epci, let count = data.communes[commune.code] else { continue }
            inCommunes[siren, default: (0, 0)].needs += count.contributions
            inCommunes[siren, default: (0, 0)].voices += count.voices
        }
        var rest: [SirenCode: MapCount] = [:]
        for row in table.rows {
            guard case .area(.epci(let siren))? = row.keys.first else { continue }
            let known = inCommunes[siren] ?? (0, 0)
            let needs = row.tally.needs - known.needs
            guard needs > 0 else { continue }
            rest[siren] = MapCount(
                contributions: needs, voices: row.tally.voices - known.voices,
                sources: occasions.ofPlace[siren.rawValue] ?? needs)
        }
        return rest
    }

    /// From the first day of the first month to the last day of the last: maps speak of months.
    private static func period(_ table: CountTable) -> ClosedRange<CalendarDate>? {
        let months = table.rows.compactMap { row -> CountMonth? in
            if case .month(let month?)? = row.keys.first { month } else { nil }
        }
        guard let first = months.min(), let last = months.max(),
            let start = CalendarDate(year: first.year, month: first.month, day: 1),
            let end = (28...31).reversed().lazy.compactMap({
                CalendarDate(year: last.year, month: last.month, day: $0)
            }).first
        else { return nil }
        return start...end
    }
}
