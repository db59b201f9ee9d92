import ArgumentParser
import Planisphere
import Wording

struct TerritoryCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        .told(
            "territory", Phrases.Help.territory,
            verbs: [Build.self, Check.self, Show.self, TerritoryGazetteerCommand.self])
    }

    struct Build: ParsableCommand {
        static var configuration: CommandConfiguration { .told("build", Phrases.Help.territoryBuild) }

        @Option(help: .told(Phrases.Help.communes, value: Phrases.Help.Value.file))
        var communes: String

        @Option(help: .told(Phrases.Help.contours, value: Phrases.Help.Value.file))
        var contours: String

        @Option(help: .told(Phrases.Help.memberships, value: Phrases.Help.Value.file))
        var memberships: String

        @Option(help: .told(Phrases.Help.former, value: Phrases.Help.Value.file))
        var former: String?

        @Option(help: .told(Phrases.Help.places, value: Phrases.Help.Value.file))
        var places: String?

        @Option(help: .told(Phrases.Help.epciNames, value: Phrases.Help.Value.file))
        var epciNames: String?

        @Option(help: .told(Phrases.Help.buildPostalCodes, value: Phrases.Help.Value.file))
        var postalCodes: String?

        @Option(help: .told(Phrases.Help.buildCRS, value: Phrases.Help.Value.code))
        var crs: String?

        @Option(help: .told(Phrases.Help.about, value: Phrases.Help.Value.folder))
        var about: String?

        @Option(help: .told(Phrases.Help.buildEPCI, value: Phrases.Help.Value.siren))
        var epci: [String] = []

        @Option(help: .told(Phrases.Help.tolerance, value: Phrases.Help.Value.metres))
        var tolerance = 10.0

        @Option(
            name: [.customShort("o"), .long], help: .told(Phrases.Help.buildOutput, value: Phrases.Help.Value.folder))
        var output: String

        @Option(help: .told(Phrases.Help.buildNote, value: Phrases.Help.Value.file))
        var note: String?

        @Flag(help: .told(Phrases.Help.buildForce))
        var force = false

        @OptionGroup var speech: SpeechOptions

        func run() throws {
            let siren = epci.flatMap { $0.split { $0 == "," || $0 == " " }.map(String.init) }
            var request = TerritoryBuildRequest(
                communes: communes, contours: contours, memberships: memberships, former: former, places: places,
                about: about, epcis: siren, tolerance: tolerance, folder: output, overwrites: force,
                command: "planisphere " + CommandLine.arguments.dropFirst().joined(separator: " "),
                speech: Terminal.language)
            request.epciNames = epciNames
            request.postalCodes = postalCodes
            request.crs = crs
            let sink = try note.map {
                try Destination(path: $0, overwrites: force, sparing: request.inputs + request.outputs).open()
            }
            try Terminal.finish(try BuildTerritory.run(request, note: sink))
        }
    }

    struct Check: ParsableCommand {
        static var configuration: CommandConfiguration { .told("check", Phrases.Help.territoryCheck) }

        @Argument(help: .told(Phrases.Help.folder, value: Phrases.Help.Value.folder))
        var folder: String?

        @Option(help: .told(Phrases.Help.textOrJSON, value: Phrases.Help.Value.format))
        var format = "text"

        @OptionGroup var speech: SpeechOptions

        func run() throws {
            try Terminal.finish(
                try CheckTerritory.run(TerritoryRequest(folder: folder, format: format, speech: Terminal.language)))
        }
    }

    struct Show: ParsableCommand {
        static var configuration: CommandConfiguration { .told("show", Phrases.Help.territoryShow) }

        @Argument(help: .told(Phrases.Help.folder, value: Phrases.Help.Value.folder))
        var folder: String?

        @Option(help: .told(Phrases.Help.textOrJSON, value: Phrases.Help.Value.format))
        var format = "text"

        @OptionGroup var speech: SpeechOptions

        func run() throws {
            try Terminal.finish(
                try CheckTerritory.show(TerritoryRequest(folder: folder, format: format, speech: Terminal.language)))
        }
    }
}
