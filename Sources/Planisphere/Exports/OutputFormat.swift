import ByteStreams
import NeedsModel
import SpatialStore

/// A format of exported data. To add one: one file with its two ways of writing, one line in `all`.
struct OutputFormat: Sendable {
    let id: String
    /// Endings of file names, without the dot.
    let endings: [String]
    let mediaType: String
    /// Streams the public needs that match, and finishes the sink.
    let writeNeeds: @Sendable (NeedsExport, any ByteSink) throws -> Void
    /// Writes areas with their counts, and finishes the sink.
    let writeAreas: @Sendable (CountedFigures, any ByteSink) throws -> Void

    static let all: [OutputFormat] = [.geojson, .geojsonSequence, .ndjson, .csv]

    static func named(_ id: String) throws(Failure) -> OutputFormat {
        guard let format = all.first(where: { $0.id == id }) else {
            throw Failure(.unknownValue, Parameter.named("format"), id, all.map(\.id).joined(separator: ", "))
        }
        return format
    }
}

/// What an export of needs writes from.
struct NeedsExport: Sendable {
    /// By commune: totals and levels.
    var figures: CountedFigures
    var filter: OwnerFilter
    var page: NeedPage
    /// Reference system of columns x and y; nil: longitude and latitude.
    var epsg: Int?

    var workspace: Workspace { figures.workspace }

    /// Every need through one writer, made from the lists of the very read that the rows come from: a store that
    /// changes in the meantime gives positions another meaning.
    func stream<Writer: AnyObject>(
        _ make: (NeedLists) throws -> Writer, write: (borrowing NeedRow, Writer) throws -> Void,
        finish: (Writer) throws -> Void
    ) throws {
        var made: Writer?
        try workspace.store.forEachNeed(matching: filter, page: page) { row, lists in
            if let made { return try write(row, made) }
            let first = try make(lists)
            made = first
            try write(row, first)
        }
        try finish(try made ?? make(workspace.store.lists()))
    }
}
