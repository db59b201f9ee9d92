import ArgumentParser
import Planisphere
import Wording

struct DemoCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .told("demo", Phrases.Help.demo) }

    @Option(name: [.customShort("o"), .long], help: .told(Phrases.Help.demoOutput, value: Phrases.Help.Value.folder))
    var output = "out"

    @Flag(help: .told(Phrases.Help.demoForce))
    var force = false

    @OptionGroup var speech: SpeechOptions

    func run() throws {
        try Terminal.finish(
            try RunDemo.run(DemoRequest(folder: output, overwrites: force, speech: Terminal.language)))
    }
}
