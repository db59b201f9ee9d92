import ByteStreams
import NeedsModel

/// A format of exported data. To add one: one file with its two ways of writing, one line in `all`.
struct OutputFormat: Sendable {
    let id: String
    /// Endings of file names, without the dot.
    let endings: [String]
    let mediaType: String
    /// Streams the public needs that match.
    let writeNeeds: @Sendable (NeedsExport, any ByteSink) throws -> Void
    /// Writes areas with their counts.
    let writeAreas: @Sendable (Breakdown, ExportRequest, Workspace, any ByteSink) throws -> Void

    static let all: [OutputFormat] = [.geojson, .geojsonSequence, .ndjson, .csv]

    /// By its name, else by the ending of the file, else GeoJSON.
    static func chosen(_ request: ExportRequest) throws(Failure) -> OutputFormat {
        if let id = request.format {
            guard let format = all.first(where: { $0.id == id }) else {
                throw Failure(.unknownValue, "--format", id, all.map(\.id).joined(separator: ", "))
            }
            return format
        }
        let ending = request.destination.path.split(separator: ".").last.map { $0.lowercased() } ?? ""
        return all.first { $0.endings.contains(ending) } ?? .geojson
    }
}

/// What an export of needs writes from.
struct NeedsExport {
    var workspace: Workspace
    var filter: NeedFilter
    var request: ExportRequest
}
