import ArgumentParser
import Planisphere

/// The options that every verb on a database has.
struct WorkspaceOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("The database; created and filled with the territory on first import.", valueName: "file"))
    var database = "planisphere.sqlite"

    @Option(help: ArgumentHelp("A territory folder; the embedded territory when absent.", valueName: "folder"))
    var territory: String?

    @OptionGroup var speech: SpeechOptions

    func request() -> WorkspaceRequest {
        speech.apply()
        return WorkspaceRequest(database: database, territoryFolder: territory)
    }

    /// Opens the database for reading, runs a use case, writes its answer, says its notes, and ends as it ended.
    func answer(to output: OutputOptions, _ run: (Workspace) throws -> Answer) throws {
        let workspace = try Workspace(request())
        defer { workspace.close() }
        try Terminal.finish(try run(workspace), to: output.destination)
    }
}

struct SpeechOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Language of messages and reports: fr or en.", valueName: "fr|en"))
    var lang: String?

    /// Takes effect for this process; messages of later failures follow.
    func apply() {
        if let lang { Terminal.language = Speech.preferred(lang) }
    }

    func validate() throws {
        guard lang == nil || lang == "fr" || lang == "en" else {
            throw ValidationError("--lang takes fr or en, not “\(lang ?? "")”.")
        }
    }
}

/// Where the result goes.
struct OutputOptions: ParsableArguments {
    @Option(
        name: [.customShort("o"), .long],
        help: ArgumentHelp("The file to write; - is standard output.", valueName: "file"))
    var output = "-"

    @Flag(help: "Replace the file if it exists.")
    var force = false

    var destination: Destination { Destination(path: output, overwrites: force) }
}
