import ArgumentParser
import Planisphere

struct GeocodeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "geocode",
        abstract: "Add places to any CSV, in the columns of the BAN, each explained.",
        discussion: """
            EXAMPLES
              planisphere geocode adresses.csv --column lieu           writes adresses.geocoded.csv
              planisphere geocode adresses.csv --column rue --column ville --postcode-column cp
              cat adresses.csv | planisphere geocode - --column lieu > resultat.csv

            The input's columns, rows and order stay as they are; result_status says ok, ambiguous,
            outside, not-found or empty, result_reason says why, result_candidates what else it may be.
            """)

    @Argument(help: ArgumentHelp("The CSV; - is standard input.", valueName: "file"))
    var file: String

    @Option(help: ArgumentHelp("Column that says the place; several are joined.", valueName: "name"))
    var column: [String]

    @Option(help: ArgumentHelp("Column with a postal code.", valueName: "name"))
    var postcodeColumn: String?

    @Option(help: ArgumentHelp("Column with an INSEE code.", valueName: "name"))
    var citycodeColumn: String?

    @Option(help: ArgumentHelp("Column with a department.", valueName: "name"))
    var departmentColumn: String?

    @Option(help: ArgumentHelp("EPCI in which to look first.", valueName: "name|SIREN"))
    var epci: String?

    @Option(help: ArgumentHelp("utf-8, windows-1252, utf-16le or utf-16be; found when absent.", valueName: "encoding"))
    var encoding: String?

    @Option(help: ArgumentHelp("The delimiter: , ; tab or |; found when absent.", valueName: "delimiter"))
    var delimiter: String?

    @Option(
        name: [.customShort("o"), .long],
        help: ArgumentHelp("The file to write; NAME.geocoded.csv when absent.", valueName: "file"))
    var output: String?

    @Flag(help: "Replace the file if it exists.")
    var force = false

    @Option(
        help: ArgumentHelp(
            "A BAN-compatible server for rows with a street: http://host:port. None is asked when absent.",
            valueName: "url"))
    var addresses: String?

    @OptionGroup var gazetteer: GazetteerOptions
    @OptionGroup var speech: SpeechOptions

    func run() throws {
        speech.apply()
        let answer = try GeocodeFile.run(
            GeocodeRequest(
                input: file, columns: column, postcodeColumn: postcodeColumn, citycodeColumn: citycodeColumn,
                departmentColumn: departmentColumn, epci: epci, encoding: encoding, delimiter: delimiter,
                output: output, overwrites: force, addresses: addresses, speech: Terminal.language),
            with: gazetteer.request())
        Terminal.write(answer.text, to: 2)
        if answer.failureClass != .done { throw Outcome(answer.failureClass) }
    }
}
