import ArgumentParser
import Planisphere

struct TerritoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "territory",
        abstract: "Make, prove and show territories: any list of EPCI of France.",
        discussion: """
            EXAMPLES
              planisphere territory show
              planisphere territory check mon-territoire
              planisphere territory build --communes communes.csv \\
                  --contours contours.geojson --memberships communes.csv -o mon-territoire
            """,
        subcommands: [Build.self, Check.self, Show.self])

    struct Build: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Official files to a territory folder.",
            discussion: """
                EXAMPLES
                  planisphere territory build --communes communes.csv --contours contours.geojson \\
                      --memberships communes.csv -o mon-territoire
                  planisphere territory build --communes france.csv.gz --contours france.geojson.gz \\
                      --memberships france.csv.gz --epci-names epci.csv \\
                      --postal-codes postal_codes.csv.gz --epci 249740119 -o saint-denis

                Any file may be compressed by gzip. Contours may hold more communes than are asked. Gaps and
                overlaps are mended and reported. Use the folder with --territory.

                THE FOLDER OF --about holds what people decide, each file as you like:
                  territory.csv   key,value: format (1), id, name, population_vintage, codes_vintage,
                                  boundaries_vintage, memberships_vintage; alias, source as often as you like
                  epci.csv        siren,name,short_name,aliases (aliases between |)
                  labels.csv      kind,code,name,x,y,anchor: where names stand, metres of the plane
                """)

        @Option(
            help: ArgumentHelp(
                "CSV: insee, name, dept, epci_siren, postal_codes, population, lon, lat…", valueName: "file"))
        var communes: String

        @Option(
            help: ArgumentHelp(
                "GeoJSON of commune contours (a feature’s code is the INSEE code); - is standard input.",
                valueName: "file"))
        var contours: String

        @Option(help: ArgumentHelp("CSV: insee, epci_siren; may be the file of communes.", valueName: "file"))
        var memberships: String

        @Option(help: ArgumentHelp("CSV of merged and renamed communes.", valueName: "file"))
        var former: String?

        @Option(help: ArgumentHelp("CSV of quarters and other names: name, kind, insee.", valueName: "file"))
        var places: String?

        @Option(help: ArgumentHelp("CSV of EPCI names: siren, name.", valueName: "file"))
        var epciNames: String?

        @Option(
            help: ArgumentHelp(
                "CSV of La Poste: insee, postal_code, delivery_name, old_name.", valueName: "file"))
        var postalCodes: String?

        @Option(
            help: ArgumentHelp(
                "Coordinates of the contours, like EPSG:2154; degrees when absent.", valueName: "code"))
        var crs: String?

        @Option(help: ArgumentHelp("Folder with name, aliases, EPCI names and label positions.", valueName: "folder"))
        var about: String?

        @Option(
            help: ArgumentHelp(
                "SIREN of an EPCI; several times, or separated by commas. All when absent.",
                valueName: "siren"))
        var epci: [String] = []

        @Option(help: ArgumentHelp("Metres that borders may move, rounding included.", valueName: "m"))
        var tolerance = 10.0

        @Option(name: [.customShort("o"), .long], help: ArgumentHelp("The folder to write.", valueName: "folder"))
        var output: String

        @Option(help: ArgumentHelp("Write what was read and mended here, as Markdown.", valueName: "file"))
        var note: String?

        @Flag(help: "Replace an existing territory.")
        var force = false

        @OptionGroup var speech: SpeechOptions

        func run() throws {
            speech.apply()
            let siren = epci.flatMap { $0.split { $0 == "," || $0 == " " }.map(String.init) }
            var request = TerritoryBuildRequest(
                communes: communes, contours: contours, memberships: memberships, former: former, places: places,
                about: about, epcis: siren, tolerance: tolerance, folder: output, overwrites: force,
                note: note.map { Destination(path: $0, overwrites: force) },
                command: "planisphere " + CommandLine.arguments.dropFirst().joined(separator: " "),
                speech: Terminal.language)
            request.epciNames = epciNames
            request.postalCodes = postalCodes
            request.crs = crs
            let text = try BuildTerritory.run(request)
            Terminal.write(text, to: 1)
        }
    }

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prove that a territory is sound: tiling, rings, codes, centres.",
            discussion: """
                EXAMPLES
                  planisphere territory check                the embedded territory
                  planisphere territory check mon-territoire --format json

                Exit code 5 when the territory has a fault.
                """)

        @Argument(help: "The folder; the embedded territory when absent.")
        var folder: String?

        @Option(help: ArgumentHelp("text or json.", valueName: "format"))
        var format = "text"

        @OptionGroup var speech: SpeechOptions

        func run() throws {
            speech.apply()
            let answer = try CheckTerritory.run(folder: folder, format: format, speech: Terminal.language)
            Terminal.write(answer.text, to: 1)
            if !answer.isSound { throw Outcome(.input) }
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "What a territory is made of, with its sources.")

        @Argument(help: "The folder; the embedded territory when absent.")
        var folder: String?

        @Option(help: ArgumentHelp("text or json.", valueName: "format"))
        var format = "text"

        @OptionGroup var speech: SpeechOptions

        func run() throws {
            speech.apply()
            Terminal.write(
                try CheckTerritory.show(folder: folder, format: format, speech: Terminal.language), to: 1)
        }
    }
}
