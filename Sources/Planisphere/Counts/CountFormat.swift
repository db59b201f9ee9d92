/// A way to write counts. To add one: one file with its `render`, one line in `all`.
struct CountFormat: Sendable {
    let id: String
    let render: @Sendable (Breakdown, CountRequest, Workspace) throws(Failure) -> [UInt8]

    static let all: [CountFormat] = [.table, .csv, .json, .geojson]

    static func named(_ id: String) throws(Failure) -> CountFormat {
        guard let format = all.first(where: { $0.id == id }) else {
            throw Failure(.unknownValue, "--format", id, all.map(\.id).joined(separator: ", "))
        }
        return format
    }
}

extension CountNeeds {
    /// The names of the formats, in the order of help texts.
    public static var formats: [String] { CountFormat.all.map(\.id) }
}
