import NeedsModel

/// A layer of data. To add one: one line in `all`.
struct ExportLayer: Sendable {
    let id: String
    /// The areas that it holds; nil for the needs themselves.
    let areas: CountDimension?

    static let all: [ExportLayer] = [
        ExportLayer(id: "needs", areas: nil), ExportLayer(id: "communes", areas: .commune),
        ExportLayer(id: "epci", areas: .epci), ExportLayer(id: "departments", areas: .department),
    ]

    static func named(_ id: String) throws(Failure) -> ExportLayer {
        guard let layer = all.first(where: { $0.id == id }) else {
            throw Failure(.unknownValue, "export", id, all.map(\.id).joined(separator: ", "))
        }
        return layer
    }
}
