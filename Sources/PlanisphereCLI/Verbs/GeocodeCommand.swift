import ArgumentParser
import Planisphere
import Wording

struct GeocodeCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .told("geocode", Phrases.Help.geocode) }

    @Argument(help: .told(Phrases.Help.geocodeFile, value: Phrases.Help.Value.file))
    var file: String

    @Option(help: .told(Phrases.Help.geocodeColumn, value: Phrases.Help.Value.name))
    var column: [String]

    @Option(help: .told(Phrases.Help.postcodeColumn, value: Phrases.Help.Value.name))
    var postcodeColumn: String?

    @Option(help: .told(Phrases.Help.citycodeColumn, value: Phrases.Help.Value.name))
    var citycodeColumn: String?

    @Option(help: .told(Phrases.Help.departmentColumn, value: Phrases.Help.Value.name))
    var departmentColumn: String?

    @Option(help: .told(Phrases.Help.localEPCI, value: Phrases.Help.Value.nameOrSIREN))
    var epci: String?

    @Option(help: .told(Phrases.Help.encoding, value: Phrases.Help.Value.encoding))
    var encoding: String?

    @Option(help: .told(Phrases.Help.delimiter, value: Phrases.Help.Value.delimiter))
    var delimiter: String?

    @Option(name: [.customShort("o"), .long], help: .told(Phrases.Help.geocodeOutput, value: Phrases.Help.Value.file))
    var output: String?

    @Flag(help: .told(Phrases.Help.force))
    var force = false

    @Option(help: .told(Phrases.Help.addresses, value: Phrases.Help.Value.url))
    var addresses: String?

    @OptionGroup var gazetteer: GazetteerOptions
    @OptionGroup var speech: SpeechOptions

    func run() throws {
        var destination =
            output.map { Destination(path: $0, overwrites: force) }
            ?? .beside(file, ending: ".geocoded.csv", overwrites: force)
        destination.sparing = [file, gazetteer.aliases].compactMap(\.self)
        destination.database = gazetteer.database
        try destination.check(ending: GeocodeFile.endings)
        let isFile = destination.path != "-"
        let answer = try GeocodeFile.run(
            GeocodeRequest(
                input: .file(file), columns: column, postcodeColumn: postcodeColumn, citycodeColumn: citycodeColumn,
                departmentColumn: departmentColumn, epci: epci, encoding: encoding, delimiter: delimiter,
                addresses: addresses, journal: isFile ? destination.path + ".addresses" : nil,
                speech: Terminal.language), in: try gazetteer.session())
        let ending = try answer.write(to: destination)
        if isFile { Terminal.say(Phrases.writtenTo(Terminal.language.language, [destination.path])) }
        try Terminal.finish(ending)
    }
}
