import NeedsModel
import SVGMap
import SpatialStore
import Statistics
import Wording

/// One map of the needs that match, from the store to SVG.
public enum DrawMap {
    public static var kinds: [String] { MapKind.all.map(\.id) }
    public static var methods: [String] { ClassMethod.all.map(\.id) }
    public static var palettes: [String] { Palette.all.map(\.id) }
    public static var sizes: [String] { PageFormat.all.map(\.id) }

    /// Writes the map and returns what a face says beside it.
    @discardableResult
    public static func run(_ request: MapRequest, in workspace: WorkspaceRequest) throws(Failure) -> [String] {
        let workspace = try Workspace(workspace)
        defer { workspace.close() }
        let bytes = try svg(request, workspace)
        try request.destination.write(bytes)
        return []
    }

    static func svg(_ request: MapRequest, _ workspace: Workspace, collection: String? = nil) throws(Failure) -> [UInt8]
    {
        guard let kind = MapKind.named(request.kind) else {
            throw Failure(.unknownValue, "map", request.kind, kinds.joined(separator: ", "))
        }
        var drawing = try choice(request)
        let reader = try FilterReader(workspace)
        let filter = try reader.read(request.filter)
        if filter.themes.count == 1, filter.themes.first != Theme.unclassifiedID {
            drawing.theme = workspace.vocabulary.theme(filter.themes[0])
        }
        if filter.kinds.count == 1 { drawing.kind = workspace.vocabulary.kinds.first { $0.id == filter.kinds[0] } }
        drawing.place = filter.placeRole
        drawing.filters = FilterWords.words(
            for: filter, request.filter, besides: drawing, workspace, request.speech.language)
        do {
            let data = try MapCounts.data(
                filter, workspace, collection: collection ?? Phrases.collection(drawing.language))
            return try kind.draw(drawing, data)
        } catch {
            throw Failure(any: error)
        }
    }

    private static func choice(_ request: MapRequest) throws(Failure) -> ChoroplethRequest {
        guard let unit = ChoroplethRequest.Unit(rawValue: request.by) else {
            throw Failure(
                .unknownValue, "--by", request.by,
                ChoroplethRequest.Unit.allCases.map(\.rawValue).joined(separator: ", "))
        }
        guard let method = ClassMethod.named(request.method) else {
            throw Failure(.unknownValue, "--method", request.method, methods.joined(separator: ", "))
        }
        guard let palette = Palette.named(request.palette) else {
            throw Failure(.unknownValue, "--palette", request.palette, palettes.joined(separator: ", "))
        }
        guard let format = PageFormat.named(request.size) else {
            throw Failure(.unknownValue, "--size", request.size, sizes.joined(separator: ", "))
        }
        return ChoroplethRequest(
            unit: unit, method: method, classes: request.classes, palette: palette, format: format,
            title: request.title, language: request.speech.language)
    }
}
