import GRDB
import NeedsModel

/// Looks up the names of a filter. One that the database does not have is met by no need.
struct FilterResolution {
    let database: Database
    let lists: StoreLists

    func resolve(_ filter: OwnerFilter) throws -> ResolvedFilter {
        var resolved = ResolvedFilter()
        let shared = filter.shared
        resolved.themes = shared.themes.map { numbers($0, in: lists.published.themes) }
        resolved.kinds = shared.kinds.map { numbers($0, in: lists.published.kinds) }
        resolved.audiences = filter.audiences.map { ids in
            numbers(Set(ids.compactMap { $0 }), in: lists.audiences).union(ids.contains(nil) ? [0] : [])
        }
        resolved.since = shared.since?.number
        resolved.until = shared.until?.number
        resolved.texts = shared.texts.map { $0.map(TextSearch.folded).sorted() }
        resolved.role = shared.placeRole
        resolved.gatherings = shared.workshops.map(gatherings)
        resolved.places = shared.places.map(places)
        if let area = filter.exactArea {
            let search = SpatialSearch(database)
            resolved.exactArea = ResolvedFilter.ExactMatches(
                needs: try search.needs(pointedIn: area, role: shared.placeRole),
                communes: Set(try search.communes(centredIn: area)))
        }
        return resolved
    }

    private func numbers(_ ids: Set<String>, in slugs: [String]) -> Set<Int64> {
        Set(slugs.indices.filter { !slugs[$0].isEmpty && ids.contains(slugs[$0]) }.map { Int64($0) })
    }

    private func places(_ ids: Set<PlaceID>) -> Set<Int64> {
        let places = lists.published.places
        // Numbers that are not in use hold « nowhere », as number 0 does.
        return Set(places.indices.filter { ids.contains(places[$0].id) }.map { Int64($0) })
    }

    private func gatherings(of names: Set<String>) -> Set<Int64> {
        let workshops = Set(
            lists.published.workshops.indices.filter { names.contains(lists.published.workshops[$0]) })
        return Set(
            lists.workshopOfGathering.indices.filter { index in
                lists.workshopOfGathering[index].map(workshops.contains) ?? false
            }.map { Int64($0) })
    }
}
