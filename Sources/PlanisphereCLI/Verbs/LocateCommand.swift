import ArgumentParser
import Planisphere

struct LocateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "locate",
        abstract: "One place, explained: status, score, reason, candidates.",
        discussion: """
            EXAMPLES
              planisphere locate "St Dizier l'Eveque"
              planisphere locate Courcelles --department 90
              planisphere locate "47.64, 6.86" --format json

            Exit code 7 when nothing was found.
            """)

    @Argument(help: "The place as a person wrote it.")
    var text: String

    @Option(help: ArgumentHelp("Postal code that stands beside it.", valueName: "code"))
    var postcode: String?

    @Option(help: ArgumentHelp("INSEE code that stands beside it.", valueName: "code"))
    var citycode: String?

    @Option(help: ArgumentHelp("Department in which to look first.", valueName: "number"))
    var department: String?

    @Option(help: ArgumentHelp("EPCI in which to look first: of the workshop, say.", valueName: "name|SIREN"))
    var epci: String?

    @Option(help: ArgumentHelp("text or json.", valueName: "format"))
    var format = "text"

    @OptionGroup var gazetteer: GazetteerOptions
    @OptionGroup var speech: SpeechOptions

    func run() throws {
        speech.apply()
        let answer = try LocatePlace.run(
            LocateRequest(
                text: text, postcode: postcode, citycode: citycode, department: department, epci: epci,
                format: format, speech: Terminal.language), with: gazetteer.request())
        Terminal.write(answer.text, to: 1)
        if !answer.isFound { throw Outcome(.notFound) }
    }
}

/// Which places are known: the territory's, and one's own aliases.
struct GazetteerOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The database whose territory and learned aliases are used, when it exists.",
            valueName: "file"))
    var database = "planisphere.sqlite"

    @Option(help: ArgumentHelp("A territory folder; the embedded territory when absent.", valueName: "folder"))
    var territory: String?

    @Option(
        help: ArgumentHelp("Your own place names: a CSV with alias and code, or “text;code” lines.", valueName: "file"))
    var aliases: String?

    func request() -> GazetteerRequest {
        GazetteerRequest(database: database, territoryFolder: territory, aliasFile: aliases)
    }
}
