import ByteStreams
import GeoJSON
import GeoMath
import GeoTypes
import NeedsModel
import Wording

/// The rows that are areas as features; what is said of the whole as foreign members.
struct AnalysisFeatures {
    let report: AnalysisReport

    func write(to sink: any ByteSink) throws {
        let boundaries = AreaBoundaries(report.workspace, selection: report.selection)
        let features = report.table.rows.compactMap { row -> Feature? in
            guard let geometry = boundaries.geometry(ofAll: row.areas) else { return nil }
            var properties = report.properties(of: row)
            if row.areas.count > 1 {
                properties["communes"] = .array(row.areas.map { .string($0.code ?? "") })
            }
            return Feature(geometry: geometry, properties: properties, boundingBox: geometry.boundingBox)
        }
        let boxes = features.compactMap(\.boundingBox)
        var about = CollectionAbout.members(
            report.workspace.territory, .verbatim(report.table.name), report.language)
        for member in report.summary.members { about[member.name] = member.value }
        let writer = try FeatureWriter(
            sink, layout: .collection,
            bounds: boxes.dropFirst().reduce(boxes.first) { $0?.union($1) }.map { .known($0) } ?? .none,
            foreignMembers: about)
        for feature in features { try writer.write(feature) }
        try writer.finish()
    }
}
