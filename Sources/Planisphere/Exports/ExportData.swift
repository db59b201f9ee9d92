import GeoMath
import NeedsModel

/// Data for other tools: needs, or areas with their counts.
public enum ExportData {
    public static var layers: [String] { ExportLayer.all.map(\.id) }
    public static var formats: [String] { OutputFormat.all.map(\.id) }

    /// The format by its name, else by the ending of the file's name; GeoJSON when nothing says it.
    /// - Throws: `unknownValue`; `outputEnding` for a file that would be something else than its name announces.
    public static func format(named name: String?, forFile path: String) throws(Failure) -> String {
        _ = try name.map { name throws(Failure) in try OutputFormat.named(name) }
        return try FileEnding.format(name, OutputFormat.all.map { ($0.id, $0.endings) }, path)
    }

    public static func run(_ request: ExportRequest, in workspace: Workspace) throws(Failure) -> Answer {
        let layer = try ExportLayer.named(request.layer)
        let format = try OutputFormat.named(request.format)
        _ = try CSVDialects.named(request.dialect)
        try check(limit: request.limit, layer)
        let epsg = try epsg(request, layer, format)
        let count = CountRequest(
            by: [(layer.areas ?? .commune).rawValue], filter: request.filter, dialect: request.dialect,
            speech: request.speech)
        let figures = try CountNeeds.figures(count, in: workspace)
        return Answer(
            format.mediaType, notes: try FigureNotes.notes(on: figures, saysSum: true),
            revision: figures.breakdown.revision
        ) { sink in
            guard layer.areas == nil else { return try format.writeAreas(figures, sink) }
            try format.writeNeeds(
                NeedsExport(
                    figures: figures, filter: figures.filter, page: NeedPage(limit: request.limit), epsg: epsg), sink)
        }
    }

    private static func epsg(
        _ request: ExportRequest, _ layer: ExportLayer, _ format: OutputFormat
    ) throws(Failure) -> Int? {
        guard let name = request.crs else { return nil }
        guard layer.areas == nil, format.id == OutputFormat.csv.id else {
            throw Failure(.systemForTables, Parameter.named("crs"), Parameter.named("format"))
        }
        return try CoordinateReferenceSystem.named(name).epsg
    }

    private static func check(limit: Int?, _ layer: ExportLayer) throws(Failure) {
        guard let limit else { return }
        guard layer.areas == nil else { throw Failure(.needsOnly, Parameter.named("limit"), layer.id) }
        guard limit >= 1 else { throw Failure(.numberTooSmall, Parameter.named("limit"), "\(limit)", "1") }
    }
}
