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
        subcommands: [Build.self, Check.self, Show.self, TerritoryGazetteerCommand.self])

    struct Build: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Official files to a territory folder.",
            discussion: """
                EXAMPLES
                  planisphere territory build --communes communes.csv --contours contours.geojson \\
                      --memberships communes.csv -o mon-territoire
                  gunzip -c france.geojson.gz | planisphere territory build --communes france.csv \\
                      --contours - --memberships france.csv --epci 200040459 -o ailleurs

                Contours may hold more communes than are asked. Gaps and overlaps are mended and reported.
                Use the folder with --territory.
                """)

        @Option(help: ArgumentHelp("CSV: insee, name, dept, epci_siren, postal_codes, population…", valueName: "file"))
        var communes: String

        @Option(help: ArgumentHelp("GeoJSON of commune contours, WGS 84; - is standard input.", valueName: "file"))
        var contours: String

        @Option(help: ArgumentHelp("CSV: insee, epci_siren; may be the file of communes.", valueName: "file"))
        var memberships: String

        @Option(help: ArgumentHelp("CSV of merged and renamed communes.", valueName: "file"))
        var former: String?

        @Option(help: ArgumentHelp("CSV of quarters and other names: name, kind, insee.", valueName: "file"))
        var places: String?

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
            let text = try BuildTerritory.run(
                TerritoryBuildRequest(
                    communes: communes, contours: contours, memberships: memberships, former: former, places: places,
                    about: about, epcis: siren, tolerance: tolerance, folder: output, overwrites: force,
                    note: note.map { Destination(path: $0, overwrites: force) },
                    command: "planisphere " + CommandLine.arguments.dropFirst().joined(separator: " "),
                    speech: Terminal.language))
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
