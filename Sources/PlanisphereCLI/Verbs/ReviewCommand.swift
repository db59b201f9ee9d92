import ArgumentParser
import Planisphere

struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Places that wait for a person: list, accept, reject.",
        discussion: """
            EXAMPLES
              planisphere review
              planisphere review accept "Auxelles" --as 90005 --by Camille
              planisphere review accept "chez nous au lac" --as Malsaucy
              planisphere review reject "partout et nulle part"

            A decision settles every need that says the same, those of later imports included, and is
            learned: locate, geocode and import know it. Everything is logged.
            """,
        subcommands: [List.self, Accept.self, Reject.self], defaultSubcommand: List.self)

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "What waits, with its candidates.")

        @Option(help: ArgumentHelp("At most so many.", valueName: "n"))
        var limit: Int?

        @Option(help: ArgumentHelp("text or json.", valueName: "format"))
        var format = "text"

        @OptionGroup var workspace: WorkspaceOptions

        func run() throws {
            let workspace = workspace.request()
            Terminal.write(
                try ReviewPlaces.list(in: workspace, limit: limit, format: format, speech: Terminal.language), to: 1)
        }
    }

    struct Accept: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Say what a text means.")

        @Argument(help: "The text as the list shows it.")
        var text: String

        @Option(
            name: .customLong("as"),
            help: ArgumentHelp(
                "INSEE code, SIREN, department or a certain name.",
                valueName: "place"))
        var place: String

        @OptionGroup var decision: DecisionOptions
        @OptionGroup var workspace: WorkspaceOptions

        func run() throws {
            let workspace = workspace.request()
            Terminal.write(
                try ReviewPlaces.accept(
                    text, context: decision.context, means: place, by: decision.by, note: decision.note, in: workspace,
                    speech: Terminal.language), to: 1)
        }
    }

    struct Reject: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Say that a text is no place of the territory.")

        @Argument(help: "The text as the list shows it.")
        var text: String

        @Flag(help: "It is a place, and not of this territory.")
        var outside = false

        @OptionGroup var decision: DecisionOptions
        @OptionGroup var workspace: WorkspaceOptions

        func run() throws {
            let workspace = workspace.request()
            Terminal.write(
                try ReviewPlaces.reject(
                    text, context: decision.context, isOutside: outside, by: decision.by, note: decision.note,
                    in: workspace, speech: Terminal.language), to: 1)
        }
    }
}

struct DecisionOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Only where this stands beside the text.", valueName: "context"))
    var context: String?

    @Option(help: ArgumentHelp("Who decides, for the log.", valueName: "name"))
    var by = "facilitator"

    @Option(help: ArgumentHelp("Why, for the log.", valueName: "words"))
    var note = ""
}
