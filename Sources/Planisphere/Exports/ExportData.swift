import ByteStreams
import NeedsModel

/// Data for other tools: needs, or areas with their counts.
public enum ExportData {
    public static let layers = ["needs", "communes", "epci", "departments"]
    public static var formats: [String] { OutputFormat.all.map(\.id) }

    /// Writes the layer and returns what a face says beside it.
    @discardableResult
    public static func run(_ request: ExportRequest, in workspace: WorkspaceRequest) throws(Failure) -> [String] {
        guard layers.contains(request.layer) else {
            throw Failure(.unknownValue, "export", request.layer, layers.joined(separator: ", "))
        }
        let format = try OutputFormat.chosen(request)
        try CSVDialects.check(request.dialect)
        let workspace = try Workspace(workspace)
        defer { workspace.close() }
        return try Failure.translating { try write(request, format, workspace) }
    }

    static func write(_ request: ExportRequest, _ format: OutputFormat, _ workspace: Workspace) throws -> [String] {
        let filter = try FilterReader(workspace).read(request.filter)
        guard let dimension = dimension(of: request.layer) else {
            let sink = try request.destination.open()
            try format.writeNeeds(NeedsExport(workspace: workspace, filter: filter, request: request), sink)
            return []
        }
        let count = CountRequest(
            by: [dimension], filter: request.filter, dialect: request.dialect, speech: request.speech)
        let breakdown = try CountNeeds.breakdown([dimension].compactMap(CountDimension.init), count, workspace)
        let sink = try request.destination.open()
        try format.writeAreas(breakdown, request, workspace, sink)
        return [CountTableText.sum(of: breakdown, request.speech.language)]
    }

    private static func dimension(of layer: String) -> String? {
        switch layer {
        case "communes": CountDimension.commune.rawValue
        case "epci": CountDimension.epci.rawValue
        case "departments": CountDimension.department.rawValue
        default: nil
        }
    }
}
