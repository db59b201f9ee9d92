import GeoTypes
import NeedsModel
import SpatialStore
import Wording

/// What a reader of exported needs must know, as members of the collection.
enum NeedsAbout {
    static func members(_ export: NeedsExport) throws -> Properties {
        let territory = export.workspace.territory
        let table = try export.workspace.store.counts(CountQuery(by: [.commune], filter: export.filter))
        var levels = Properties()
        for level in PlacementLevel.allCases {
            let needs = table.rows.filter { self.level(of: $0) == level }.reduce(0) { $0 + $1.tally.needs }
            if needs > 0 { levels[level.rawValue] = .integer(Int64(needs)) }
        }
        var about: Properties = [
            "name": .string("\(territory.name) – \(Phrases.needs(export.request.speech.language))"),
            "attribution": .string(territory.sources.joined(separator: " · ")),
            "licence": "Licence Ouverte 2.0",
            "precision": "commune",
            "needs": .integer(Int64(table.total.needs)),
            "voices": .integer(Int64(table.total.voices)),
            "levels": .object(levels),
        ]
        // The figures are of all that match; the features are the first of them.
        if let limit = export.filter.limit { about["limit"] = .integer(Int64(limit)) }
        return about
    }

    private static func level(of row: CountRow) -> PlacementLevel {
        if case .apart(let level)? = row.keys.first { level } else { .commune }
    }
}
