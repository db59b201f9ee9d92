import ByteStreams
import GeoJSON
import GeoTypes
import NeedsModel
import Wording

/// Writes areas with their counts as GeoJSON, with what a reader must know of them as foreign members.
enum AreaCollection {
    static func write(
        _ breakdown: Breakdown, _ workspace: Workspace, _ language: Language, layout: FeatureLayout,
        to sink: any ByteSink
    ) throws(Failure) {
        let areas = AreaFeatures(breakdown, workspace, language)
        do throws(GeoJSONError) {
            let writer = try FeatureWriter(
                sink, layout: layout, bounds: areas.bounds.map { .known($0) } ?? .none,
                foreignMembers: about(breakdown, workspace, areas.legend, language))
            for feature in areas.features { try writer.write(feature) }
            try writer.finish()
        } catch {
            throw Failure(any: error)
        }
    }

    private static func about(
        _ breakdown: Breakdown, _ workspace: Workspace, _ legend: PropertyValue, _ language: Language
    ) -> Properties {
        let territory = workspace.territory
        let dimension = breakdown.placeDimension?.rawValue ?? ""
        var about: Properties = [
            "name": .string("\(territory.name) – \(Phrases.dimension(dimension)(language))"),
            "attribution": .string(territory.sources.joined(separator: " · ")),
            "licence": "Licence Ouverte 2.0",
            "vintages": .object([
                "population": .string(territory.vintages.population), "codes": .string(territory.vintages.codes),
                "boundaries": .string(territory.vintages.boundaries),
                "memberships": .string(territory.vintages.memberships),
            ]),
            "needs": .integer(Int64(breakdown.total.needs)), "voices": .integer(Int64(breakdown.total.voices)),
        ]
        var levels = Properties()
        for (level, tally) in breakdown.levels { levels[level.rawValue] = .integer(Int64(tally.needs)) }
        about["levels"] = .object(levels)
        about["method"] = .string(
            "needs per 1,000 inhabitants; exact Poisson (Garwood) interval at 95 %; classes: exact Fisher-Jenks")
        if let design = breakdown.designEffect {
            about["design_effect"] = .number(CountJSON.rounded(design.effect))
            about["intervals_refused"] = design.refusesIntervals ? "clustered-sources" : .null
        }
        about["legend"] = legend
        return about
    }
}
