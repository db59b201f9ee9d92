import ArgumentParser
import Planisphere
import Wording

/// The options that every verb on a database has.
struct WorkspaceOptions: ParsableArguments {
    @Option(help: .told(Phrases.Help.database, value: Phrases.Help.Value.file))
    var database = "planisphere.sqlite"

    @Option(help: .told(Phrases.Help.territoryFolder, value: Phrases.Help.Value.folder))
    var territory: String?

    @OptionGroup var speech: SpeechOptions

    func request() -> WorkspaceRequest {
        WorkspaceRequest(database: database, territoryFolder: territory)
    }

    /// Opens the database for reading, runs a use case, writes its answer, says its notes, and ends as it ended.
    ///
    /// - Parameter sparing: words that may name files which the run reads.
    func answer(to output: OutputOptions, sparing: [String] = [], _ run: (Workspace) throws -> Answer) throws {
        var destination = output.destination
        destination.sparing = sparing
        destination.database = database
        try answer(to: destination, for: .reading, run)
    }

    /// Likewise for another purpose; to standard output.
    func answer(
        to destination: Destination = Destination(path: "-"), for purpose: Workspace.Purpose,
        _ run: (Workspace) throws -> Answer
    ) throws {
        let workspace = try Workspace(request(), for: purpose)
        defer { workspace.close() }
        let answer = try run(workspace)
        do { try Terminal.finish(answer, to: destination) } catch let failure as Failure where purpose.keepsChanges {
            Terminal.say(Phrases.Interruptions.reportLost(Terminal.language.language))
            throw failure
        }
    }
}

/// Declared for the parser and the help; `SpokenLanguage` has read it by then.
struct SpeechOptions: ParsableArguments {
    @Option(help: .told(Phrases.Help.lang, value: Phrases.Help.Value.language))
    var lang: String?
}

/// Where the result goes.
struct OutputOptions: ParsableArguments {
    @Option(
        name: [.customShort("o"), .long], help: .told(Phrases.Help.output, value: Phrases.Help.Value.file))
    var output = "-"

    @Flag(help: .told(Phrases.Help.force))
    var force = false

    var destination: Destination { Destination(path: output, overwrites: force) }
}
