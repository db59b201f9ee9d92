import Planisphere

/// What a face does with a use case, in one line: open, run, write, and hand back what is said beside, in French.
extension CountNeeds {
    @discardableResult
    static func run(_ request: CountRequest, in workspace: WorkspaceRequest, to destination: Destination) throws
        -> [String]
    {
        try write(to: destination, in: workspace) { try run(request, in: $0) }
    }
}

extension ExportData {
    @discardableResult
    static func run(_ request: ExportRequest, in workspace: WorkspaceRequest, to destination: Destination) throws
        -> [String]
    {
        try write(to: destination, in: workspace) { try run(request, in: $0) }
    }
}

extension DrawMap {
    @discardableResult
    static func run(_ request: MapRequest, in workspace: WorkspaceRequest, to destination: Destination) throws
        -> [String]
    {
        try write(to: destination, in: workspace) { try run(request, in: $0) }
    }
}

private func write(
    to destination: Destination, in request: WorkspaceRequest, _ run: (Workspace) throws -> Answer
) throws -> [String] {
    let workspace = try Workspace(request)
    defer { workspace.close() }
    let answer = try run(workspace)
    try answer.write(to: destination)
    return answer.notes.map { Speech.french.text($0) }
}
