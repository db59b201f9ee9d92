import ArgumentParser
import Planisphere

struct TerritoryGazetteerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gazetteer",
        abstract: "Official tables of communes and postal codes to the gazetteer of France.",
        discussion: """
            EXAMPLES
              planisphere territory gazetteer --communes communes.csv --postal-codes codes.csv -o france.bin
              gunzip -c codes.csv.gz | planisphere territory gazetteer --communes communes.csv \\
                  --postal-codes - -o france.bin

            The same tables give the same bytes.
            """)

    @Option(help: ArgumentHelp("CSV: insee, name, lon, lat, population; - is standard input.", valueName: "file"))
    var communes: String

    @Option(help: ArgumentHelp("CSV: insee, postal_code; - is standard input.", valueName: "file"))
    var postalCodes: String

    @Option(name: [.customShort("o"), .long], help: ArgumentHelp("The file to write.", valueName: "file"))
    var output: String

    @Flag(help: "Replace the file if it exists.")
    var force = false

    @OptionGroup var speech: SpeechOptions

    func run() throws {
        speech.apply()
        let text = try EncodeGazetteer.run(
            GazetteerEncodeRequest(
                communes: communes, postalCodes: postalCodes,
                output: Destination(path: output, overwrites: force), speech: Terminal.language))
        Terminal.write(text, to: 2)
    }
}
