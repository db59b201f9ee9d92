import Planisphere

/// What the tests of use cases read of an answer.
extension Answer {
    var text: String { get throws { String(decoding: try bytes(), as: UTF8.self) } }

    /// The notes as the command line says them, in French.
    var said: [String] { notes.map { Speech.french.text($0) } }
}

/// A session for one request, as the command line has it.
func session<Value>(
    _ request: WorkspaceRequest, for purpose: Workspace.Purpose = .reading, _ run: (Workspace) throws -> Value
) throws -> Value {
    let workspace = try Workspace(request, for: purpose)
    defer { workspace.close() }
    return try run(workspace)
}

extension ImportNeeds {
    /// - Parameter rejects: opened first, as every face does.
    @discardableResult
    static func run(
        _ request: ImportRequest, in workspace: WorkspaceRequest, rejects: Destination? = nil
    ) throws -> Answer {
        try request.check()
        let sink = try rejects.map { try $0.open() }
        return try session(workspace, for: request.isDryRun ? .rehearsing : .importing) {
            try run(request, in: $0, rejects: sink)
        }
    }
}
