import ArgumentParser
import Planisphere
import Wording

struct TerritoryGazetteerCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .told("gazetteer", Phrases.Help.territoryGazetteer) }

    @Option(help: .told(Phrases.Help.gazetteerCommunes, value: Phrases.Help.Value.file))
    var communes: String

    @Option(help: .told(Phrases.Help.gazetteerPostalCodes, value: Phrases.Help.Value.file))
    var postalCodes: String

    @Option(
        name: [.customShort("o"), .long], help: .told(Phrases.Help.gazetteerOutput, value: Phrases.Help.Value.file))
    var output: String

    @Flag(help: .told(Phrases.Help.gazetteerForce))
    var force = false

    @OptionGroup var speech: SpeechOptions

    func run() throws {
        let answer = try EncodeGazetteer.run(
            GazetteerEncodeRequest(communes: .file(communes), postalCodes: .file(postalCodes)))
        try Terminal.finish(
            answer, to: Destination(path: output, overwrites: force, sparing: [communes, postalCodes]))
    }
}
