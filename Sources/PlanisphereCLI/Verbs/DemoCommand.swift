import ArgumentParser
import Planisphere

struct DemoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "The whole job on the embedded sample: import, place, count, GeoJSON, maps.",
        discussion: """
            EXAMPLES
              planisphere demo
              planisphere demo --output essai --force

            The sample is invented. Everything it makes can be made of your own file with import,
            count, export and map.
            """)

    @Option(name: [.customShort("o"), .long], help: ArgumentHelp("The folder to fill.", valueName: "folder"))
    var output = "out"

    @Flag(help: "Replace the files of an earlier demonstration.")
    var force = false

    @OptionGroup var speech: SpeechOptions

    func run() throws {
        speech.apply()
        let text = try RunDemo.run(folder: output, overwrites: force, speech: Terminal.language)
        Terminal.write(text, to: 1)
    }
}
