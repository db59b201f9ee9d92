import GeoTypes
import NeedsModel

extension RandomNeeds {
    /// Every field of a filter, now one alone, now several.
    mutating func filter() -> OwnerFilter {
        var filter = OwnerFilter()
        filter.shared.placeRole = pick([nil, nil, nil, .concerns, .lives, .heard])
        for _ in 0..<Int.random(in: 0...2, using: &random) {
            switch Int.random(in: 0..<9, using: &random) {
            case 0: filter.shared.themes = pick([["mobilite", Theme.unclassifiedID], ["energie"], ["none"]])
            case 1: filter.shared.kinds = pick([["reve"], ["reve", "besoin"]])
            case 2: filter.shared.places = pick([places([1, 2, 6]), places([12]), [.nowhere], [.outside(nil)]])
            case 3: filter.shared.since = CalendarDate(year: 2021, month: 10, day: 1)
            case 4: filter.shared.until = CalendarDate(year: 2021, month: 12, day: 31)
            case 5: filter.shared.texts = pick([["ETRE ECOUTE"], ["ETRE ECOUTE", " n1"], []])
            case 6: filter.shared.workshops = pick([["Atelier jeunes"], ["Atelier jeunes", "Marché de Commune 1"]])
            case 7: filter.audiences = pick([[nil], ["jeunesse"], ["jeunesse", nil], ["nobody"]])
            default: filter.exactArea = .box(BoundingBox(west: 6.72, south: 47.61, east: 6.85, north: 47.7))
            }
        }
        return filter
    }

    private func places(_ communes: [Int]) -> Set<PlaceID> {
        Set(communes.map { .commune(Grid.code($0)) } + [.epci(Grid.epciA)])
    }
}
