import GRDB
import NeedsModel

/// Looks up the names of a filter.
struct FilterResolution {
    let database: Database
    let lists: NeedLists

    func resolve(_ filter: NeedFilter) throws -> ResolvedFilter {
        var resolved = ResolvedFilter()
        resolved.themes = try numbers(filter.themes, in: lists.themes, list: "theme")
        resolved.kinds = try numbers(filter.kinds, in: lists.kinds, list: "kind")
        resolved.audiences = try numbers(filter.audiences, in: lists.audiences, list: "audience")
        resolved.since = filter.since?.number
        resolved.until = filter.until?.number
        resolved.text = filter.text.map(TextSearch.folded)
        resolved.role = filter.placeRole
        resolved.after = filter.after
        resolved.limit = filter.limit
        if let workshop = filter.workshop { resolved.occasions = occasions(of: workshop) }
        try restrict(&resolved, to: namedPlaces(filter))
        if let selection = filter.selection {
            try restrict(&resolved, to: Set(selection.map { code in try place(.commune, code.rawValue) }))
        }
        if let code = filter.adjacentTo {
            try restrict(&resolved, to: Set(SpatialSearch(database).communes(adjacentTo: code)))
        }
        if let area = filter.area { try restrict(&resolved, to: area, filter.placeRole) }
        return resolved
    }

    private func restrict(_ resolved: inout ResolvedFilter, to places: Set<Int64>?) throws {
        guard let places else { return }
        resolved.places = resolved.places.map { $0.intersection(places) } ?? places
    }

    private func restrict(_ resolved: inout ResolvedFilter, to area: AreaFilter, _ role: PlaceRole?) throws {
        let search = SpatialSearch(database)
        let communes = Set(try search.communes(centredIn: area.shape))
        switch area.precision {
        case .commune: try restrict(&resolved, to: communes)
        case .exact:
            resolved.exactArea = ResolvedFilter.ExactMatches(
                needs: try search.needs(pointedIn: area.shape, role: role), communes: communes)
        }
    }

    private func numbers(_ ids: [String], in slugs: [String], list: String) throws -> Set<Int64>? {
        guard !ids.isEmpty else { return nil }
        return Set(
            try ids.map { id in
                guard let number = slugs.firstIndex(of: id), !id.isEmpty else {
                    throw StoreError.unknownTerm(list: list, id: id)
                }
                return Int64(number)
            })
    }

    private func occasions(of workshop: String) -> Set<Int64> {
        let name = TextSearch.folded(workshop)
        let matches = lists.workshops.indices.dropFirst().filter { TextSearch.folded(lists.workshops[$0]) == name }
        return Set(matches.map { Int64($0) })
    }

    private func namedPlaces(_ filter: NeedFilter) throws -> Set<Int64>? {
        guard !(filter.communes.isEmpty && filter.epcis.isEmpty && filter.departments.isEmpty) else { return nil }
        var numbers: Set<Int64> = []
        for code in filter.communes { numbers.insert(try place(.commune, code.rawValue)) }
        for code in filter.epcis { numbers.formUnion(try area(.epci, code.rawValue)) }
        for code in filter.departments { numbers.formUnion(try area(.department, code.rawValue)) }
        return numbers
    }

    private func place(_ level: PlacementLevel, _ code: String) throws -> Int64 {
        let number = try Int64.fetchOne(
            database, sql: "SELECT id FROM place WHERE level = ? AND code = ?", arguments: [level.rawValue, code])
        guard let number else { throw StoreError.unknownPlace(level: level, code: code) }
        return number
    }

    private func area(_ level: PlacementLevel, _ code: String) throws -> [Int64] {
        let number = try place(level, code)
        let communes = try Int64.fetchAll(
            database, sql: "SELECT commune_id FROM membership WHERE area_id = ?", arguments: [number])
        return [number] + communes
    }
}
