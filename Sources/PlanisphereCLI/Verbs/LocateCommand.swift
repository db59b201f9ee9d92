import ArgumentParser
import Planisphere
import Wording

struct LocateCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .told("locate", Phrases.Help.locate) }

    @Argument(help: .told(Phrases.Help.placeText, value: Phrases.Help.Value.text))
    var text: String

    @Option(help: .told(Phrases.Help.postcode, value: Phrases.Help.Value.code))
    var postcode: String?

    @Option(help: .told(Phrases.Help.citycode, value: Phrases.Help.Value.code))
    var citycode: String?

    @Option(help: .told(Phrases.Help.localDepartment, value: Phrases.Help.Value.number))
    var department: String?

    @Option(help: .told(Phrases.Help.localEPCI, value: Phrases.Help.Value.nameOrSIREN))
    var epci: String?

    @Option(help: .told(Phrases.Help.textOrJSON, value: Phrases.Help.Value.format))
    var format = "text"

    @OptionGroup var gazetteer: GazetteerOptions
    @OptionGroup var speech: SpeechOptions

    func run() throws {
        let answer = try LocatePlace.run(
            LocateRequest(
                text: text, postcode: postcode, citycode: citycode, department: department, epci: epci,
                format: format, speech: Terminal.language), in: try gazetteer.session())
        try Terminal.finish(answer)
    }
}

/// Which places are known: the territory's, and one's own aliases.
struct GazetteerOptions: ParsableArguments {
    @Option(help: .told(Phrases.Help.gazetteerDatabase, value: Phrases.Help.Value.file))
    var database = "planisphere.sqlite"

    @Option(help: .told(Phrases.Help.territoryFolder, value: Phrases.Help.Value.folder))
    var territory: String?

    @Option(help: .told(Phrases.Help.aliases, value: Phrases.Help.Value.file))
    var aliases: String?

    func session() throws -> GazetteerSession {
        try GazetteerSession(
            GazetteerRequest(
                database: database, territoryFolder: territory, aliases: aliases.map { NamedInput.file($0) }))
    }
}
