import ByteStreams
import NeedsModel
import Wording

/// A way to write counts. To add one: one file with its `render`, one line in `all`.
struct CountFormat: Sendable {
    let id: String
    /// Endings of file names, without the dot.
    let endings: [String]
    let mediaType: String
    /// Writes everything and finishes the sink.
    let render: @Sendable (CountedFigures, any ByteSink) throws -> Void

    static let all: [CountFormat] = [.table, .csv, .json, .geojson]

    static func named(_ id: String) throws(Failure) -> CountFormat {
        guard let format = all.first(where: { $0.id == id }) else {
            throw Failure(.unknownValue, Parameter.named("format"), id, all.map(\.id).joined(separator: ", "))
        }
        return format
    }
}

extension CountNeeds {
    /// The names of the formats, in the order of help texts.
    public static var formats: [String] { CountFormat.all.map(\.id) }

    /// The format by its name, else by the ending of the file's name; a table when nothing says it.
    /// - Throws: `unknownValue`; `outputEnding` for a file that would be something else than its name announces.
    public static func format(named name: String?, forFile path: String) throws(Failure) -> String {
        _ = try name.map { name throws(Failure) in try CountFormat.named(name) }
        return try FileEnding.format(name, CountFormat.all.map { ($0.id, $0.endings) }, path)
    }
}

/// What a format writes from.
struct CountedFigures: Sendable {
    var breakdown: Breakdown
    var names: BreakdownNames
    var workspace: Workspace
    var dialect: String
    var language: Language
    var filter: OwnerFilter
    /// The filter in words, a sentence without full stop each.
    var filters: [Phrase]

    func label(_ key: CountKey) -> String { names.label(key)(language) }
}
