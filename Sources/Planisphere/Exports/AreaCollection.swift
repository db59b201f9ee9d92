import ByteStreams
import GeoJSON
import GeoTypes
import NeedsModel
import Wording

/// Writes areas with their counts as GeoJSON, with what a reader must know of them as foreign members.
enum AreaCollection {
    static func write(_ figures: CountedFigures, layout: FeatureLayout, to sink: any ByteSink) throws(GeoJSONError) {
        let areas = AreaFeatures(figures)
        let writer = try FeatureWriter(
            sink, layout: layout, bounds: areas.bounds.map { .known($0) } ?? .none,
            foreignMembers: about(figures, areas.legend))
        for feature in areas.features { try writer.write(feature) }
        try writer.finish()
    }

    private static func about(_ figures: CountedFigures, _ legend: PropertyValue) -> Properties {
        let dimension = figures.breakdown.placeDimension?.rawValue ?? ""
        var about = CollectionAbout.members(
            figures.workspace.territory, Phrases.dimension(dimension), figures.language)
        for member in CountJSON.summary(figures).members { about[member.name] = member.value }
        // A member that programs compare: one wording, whoever asks.
        about["method"] = .string(Phrases.areaMethod(.english))
        about["legend"] = legend
        return about
    }
}
