import SpatialStore

/// What an import found out about its source.
struct SourceFindings: Sendable {
    /// A row that says nearly what a need said that is gone.
    struct Proposal: Sendable {
        var line: Int
        var need: Int64
        var likeness: Double
        /// Both texts, when both are public.
        var texts: (old: String, new: String)?
    }

    var proposals: [Proposal] = []
    /// Whether the proposals were written.
    var isTaken = false
    var withdrawn = 0
    /// Needs that had been withdrawn and are in the file again.
    var returned = 0
    /// On which decisions stand.
    var decided = DecidedNeeds()
    /// Rows that were refused before and are taken now.
    var cameBack = 0

    /// Something of the file was not written.
    var leavesProposals: Bool { !proposals.isEmpty && !isTaken }
}

/// The file came before under another name; nothing is kept of it.
struct ImportedAlready: Error {
    let source: KnownSource
}
